import type { PayloadRequest } from 'payload'
import { idOf } from '../domain/publication/idOf.ts'
import type { Waiver } from '../domain/publication/waiver.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import type { Article } from '../generated/payload-types.ts'

interface Waiving extends Waiver {
  article: string
  now: Date
}

type Given = NonNullable<Article['waivers']>[number]

const isSame = (given: Given, { code, link }: Pick<Waiver, 'code' | 'link'>): boolean =>
  given.code === code && idOf(given.link) === link

const refuseOtherLink = async ({ payload }: PayloadRequest, { article, link }: Waiving): Promise<void> => {
  if (link === null) return
  const { totalDocs } = await payload.count({
    collection: 'provenance-links',
    where: { and: [{ id: { equals: link } }, { article: { equals: article } }] },
  })
  if (totalDocs === 0) throw new InputRefused('link-unknown', 'link', 'The article has no link with this id.')
}

const save = async (
  req: PayloadRequest,
  article: string,
  change: (given: Given[]) => Given[],
): Promise<Article> => {
  const asked = { collection: 'articles', id: article, depth: 0, draft: true } as const
  const { waivers } = await req.payload.findByID({ ...asked, req })
  return req.payload.update({ ...asked, data: { waivers: change(waivers ?? []) }, req })
}

/**
 * A publisher answers by name for a finding that the house lets be waived. Waiving it again replaces
 * the reason. Readers see it on the provenance page.
 * @throws InputRefused when the link is not the article's.
 */
export const waiveFinding = async (req: PayloadRequest, waiving: Waiving): Promise<Article> => {
  const { article, code, link, reason, now } = waiving
  await refuseOtherLink(req, waiving)
  const waiver = { code, link, reason, by: req.user?.id ?? null, at: now.toISOString() }
  return save(req, article, (given) => [...given.filter((one) => !isSame(one, waiving)), waiver])
}

/** Takes a waiver back; the finding blocks again. */
export const withdrawWaiver = (
  req: PayloadRequest,
  { article, ...which }: Pick<Waiving, 'article' | 'code' | 'link'>,
): Promise<Article> => save(req, article, (given) => given.filter((one) => !isSame(one, which)))
