import type { CollectionBeforeChangeHook } from 'payload'
import { checkWithLinks } from '../../src/commands/checkWithLinks.ts'
import type { LinkAtGate } from '../../src/domain/publication/articleAtGate.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'
import { ActRefused } from '../../src/errors/ActRefused.ts'
import { refuseAtGate } from '../refuseAtGate.ts'

interface Change {
  rawUrl?: unknown
  postedAt?: unknown
}

const link = (id: string, { rawUrl, postedAt }: Change): LinkAtGate => ({
  id,
  rawUrl: typeof rawUrl === 'string' ? rawUrl : '',
  postedAt: typeof postedAt === 'string' ? postedAt : null,
  authorConfirmed: false,
})

const changed = (links: LinkAtGate[], id: string | null, data: Change): LinkAtGate[] =>
  id === null ? [...links, link('new', data)] : links.map((one) => (one.id === id ? link(id, data) : one))

/** The links of a printed article change only into links that the gate lets through. */
export const keepPrintedProvenance: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc: before,
  req,
}) => {
  // Payload hands a create an empty document, and a duplicate the one it was made from.
  const originalDoc = operation === 'update' ? before : null
  const wanted: Change & { article?: unknown } = { ...originalDoc, ...data }
  const article = idOf(wanted.article)
  if (article === null) return data
  if (originalDoc && idOf(originalDoc.article) !== article)
    throw new ActRefused('link-tied', 'A link stays with its article. Add it to the other one anew.')
  const id = originalDoc ? String(originalDoc.id) : null
  const change = (links: LinkAtGate[]) => changed(links, id, wanted)
  const blocking = await checkWithLinks(req.payload, { article, req, change })
  if (blocking.length > 0) refuseAtGate(req, String(id), blocking)
  return data
}
