import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook } from 'payload'
import { requirePublisherOfLinks } from '../../src/commands/requirePublisherOfLinks.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'

/** What readers are shown of a link; what the newsroom notes beside it is not in print. */
const inPrint = ['rawUrl', 'role', 'position', 'postedAt', 'postedAtBasis', 'source', 'wireItem'] as const

/** Only who may publish adds a link to a printed article, or changes or moves one. */
export const reservePrintedLinks: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before: Record<string, unknown> = operation === 'update' ? originalDoc : {}
  const article = idOf({ ...before, ...data }['article'])
  const changes = inPrint.some(
    (field) => field in data && !isDeepStrictEqual(data[field] ?? null, before[field] ?? null),
  )
  if (article !== null && changes) await requirePublisherOfLinks(req, article)
  return data
}
