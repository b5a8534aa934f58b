import { createLocalReq, type Payload } from 'payload'
import { waiveFinding } from '../../commands/waiveFinding.ts'
import type { User } from '../../generated/payload-types.ts'
import type { ResolvedLink } from '../resolveArticle.ts'

interface WaiversToLoad {
  article: string
  links: readonly ResolvedLink[]
  ids: ReadonlyMap<number, string>
  publisher: User
  at: Date
}

/** A publisher answers by name for links that go to print without evidence. */
export const loadWaivers = async (
  payload: Payload,
  { article, links, ids, publisher, at }: WaiversToLoad,
): Promise<void> => {
  const req = await createLocalReq({ user: publisher }, payload)
  for (const { number, waiver: reason } of links) {
    const link = ids.get(number) ?? null
    if (reason === undefined || link === null) continue
    await waiveFinding(req, { article, code: 'evidence-missing', link, reason, now: at })
  }
}
