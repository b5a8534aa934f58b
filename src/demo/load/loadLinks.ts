import type { Payload } from 'payload'
import type { User } from '../../generated/payload-types.ts'
import type { ResolvedLink } from '../resolveArticle.ts'
import { bringText } from './bringText.ts'

interface LinksToLoad {
  article: string
  links: readonly ResolvedLink[]
  editor: User
  at: Date
}

/** Adds the links of an article as its editor does; answers their ids by printed number. */
export const loadLinks = async (
  payload: Payload,
  { article, links, editor, at }: LinksToLoad,
): Promise<Map<number, string>> => {
  const ids = new Map<number, string>()
  for (const { number, rawUrl, role, brought } of links) {
    const link = await payload.create({
      collection: 'provenance-links',
      data: { article, position: number, rawUrl, role },
      user: editor,
      overrideAccess: false,
      depth: 0,
    })
    if (brought) await bringText(payload, { link, brought, editor, at })
    ids.set(number, link.id)
  }
  return ids
}
