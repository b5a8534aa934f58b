import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../domain/publication/idOf.ts'
import type { Evidence, ProvenanceLink, Source, WireItem } from '../generated/payload-types.ts'
import { findCitedItems } from './findCitedItems.ts'

/** What a provenance link rests on, as far as it is there. */
export interface Foundation {
  evidence: Evidence | null
  source: Source | null
  wireItem: WireItem | null
}

interface Wanted {
  collection: 'evidence' | 'sources'
  ids: (string | null)[]
  /** All but these fields are left in the database. */
  select: Record<string, true>
}

const findById = async <Doc extends { id: string }>(
  payload: Payload,
  { collection, ids, select }: Wanted,
  req?: PayloadRequest,
): Promise<Map<string, Doc>> => {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const { docs } = await payload.find({
    collection,
    where: { id: { in: wanted } },
    depth: 0,
    pagination: false,
    select: select as never,
    ...(req ? { req } : {}),
  })
  return new Map((docs as unknown as Doc[]).map((doc) => [doc.id, doc]))
}

const evidenceFields = {
  sha256: true,
  title: true,
  text: true,
  identity: true,
  basis: true,
  retrievedAt: true,
} as const
const sourceFields = { code: true, name: true, owner: true } as const
/** The fields of a link that say what it rests on. */
type Resting = Pick<ProvenanceLink, 'rawUrl' | 'evidence' | 'source' | 'wireItem'>

export type FoundationOf = (link: Resting) => Foundation

/** Evidence, source and wire item of every link: three questions, however many links there are. */
export const gatherFoundations = async (
  payload: Payload,
  links: readonly Resting[],
  req?: PayloadRequest,
): Promise<FoundationOf> => {
  const idsOf = (field: 'evidence' | 'source') => links.map((link) => idOf(link[field]))
  const [evidence, sources, itemOf] = await Promise.all([
    findById<Evidence>(
      payload,
      { collection: 'evidence', ids: idsOf('evidence'), select: evidenceFields },
      req,
    ),
    findById<Source>(payload, { collection: 'sources', ids: idsOf('source'), select: sourceFields }, req),
    findCitedItems(payload, links, req),
  ])
  return (link) => ({
    evidence: evidence.get(idOf(link.evidence) ?? '') ?? null,
    source: sources.get(idOf(link.source) ?? '') ?? null,
    wireItem: itemOf(link),
  })
}
