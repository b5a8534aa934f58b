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

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const newLink: LinkAtGate = {
  id: 'new',
  rawUrl: '',
  postedAt: null,
  postedAtBasis: 'none',
  authorConfirmed: false,
  role: 'supports',
  evidence: null,
  evidenceState: 'waiting',
  evidenceNote: '',
  verification: 'unverified',
  wireState: null,
  source: null,
  owner: null,
  forwardOf: null,
}

/** A link pointed elsewhere has nothing any more that was frozen or verified of the place before. */
const pointed = (link: LinkAtGate, { rawUrl, postedAt }: Change): LinkAtGate => {
  const base = asText(rawUrl) === link.rawUrl ? link : { ...newLink, id: link.id, role: link.role }
  return { ...base, rawUrl: asText(rawUrl) ?? '', postedAt: asText(postedAt) }
}

const changed = (links: LinkAtGate[], id: string | null, data: Change): LinkAtGate[] =>
  id === null
    ? [...links, pointed(newLink, data)]
    : links.map((one) => (one.id === id ? pointed(one, data) : one))

/** What is noted on a link, its evidence and what became of its source, is no change of what it cites. */
const citesTheSame = (wanted: Change, before: Change | null): boolean =>
  before !== null && wanted.rawUrl === before.rawUrl && wanted.postedAt === before.postedAt

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
  if (citesTheSame(wanted, originalDoc)) return data
  const id = originalDoc ? String(originalDoc.id) : null
  const change = (links: LinkAtGate[]) => changed(links, id, wanted)
  const blocking = await checkWithLinks(req.payload, { article, req, change })
  if (blocking.length > 0) refuseAtGate(req, String(id), blocking)
  return data
}
