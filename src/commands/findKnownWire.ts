import type { Payload } from 'payload'
import type { KnownRevision } from '../domain/wire/nextRevision.ts'
import type { KnownWire } from '../domain/wire/nextStep.ts'
import { bareItems } from './stories/bareItems.ts'

/** The newest revision of each of these items, by item id. */
export async function findNewestRevisions(
  payload: Payload,
  items: string[],
): Promise<Map<string, KnownRevision>> {
  const { docs } = await payload.find({
    collection: 'wire-revisions',
    where: { item: { in: items } },
    sort: 'sequence',
    pagination: false,
    depth: 0,
    select: { item: true, sequence: true, sha256: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ item, sequence, sha256 }) => [String(item), { sequence, sha256 }]))
}

/** What the newsroom has of these external ids of one source, in two questions for all of them. */
export async function findKnownWire(
  payload: Payload,
  source: string,
  externalIds: string[],
): Promise<Map<string, KnownWire>> {
  const { docs } = await payload.find({
    ...bareItems,
    where: { and: [{ source: { equals: source } }, { externalId: { in: externalIds } }] },
    select: { externalId: true, headline: true, identity: true, sha256: true, state: true, revisions: true },
    overrideAccess: true,
  })
  if (docs.length === 0) return new Map()
  const newest = await findNewestRevisions(
    payload,
    docs.map(({ id }) => id),
  )
  return new Map(
    docs.map(({ id, externalId, headline, identity = null, sha256, state, revisions }) => [
      externalId,
      {
        id,
        headline,
        identity,
        sha256: sha256 ?? '',
        state,
        revisions: revisions ?? 1,
        newest: newest.get(id) ?? null,
      },
    ]),
  )
}
