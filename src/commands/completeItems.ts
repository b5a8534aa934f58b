import type { Payload } from 'payload'
import type { Change } from '../adapters/wireStore/wireStore.ts'
import { wireStoreOf } from '../adapters/wireStore/wireStoreOf.ts'
import { hashWireText } from '../domain/wire/hashWireText.ts'
import { isTakenBack } from '../domain/wire/isTakenBack.ts'
import { stateAfter } from '../domain/wire/stateAfter.ts'
import type { WireItem, WireRevision } from '../generated/payload-types.ts'
import { findNewestRevisions } from './findKnownWire.ts'
import { insertRevisions } from './insertRevisions.ts'
import { raiseCited } from './raiseCited.ts'
import { bareItems } from './stories/bareItems.ts'

type Newest = Awaited<ReturnType<typeof findNewestRevisions>>
type Held = Pick<WireItem, 'id' | 'headline' | 'text' | 'sha256' | 'state' | 'receivedAt' | 'identity'>

/** The first revision of an item that has none: the words on file, seen when it was received. */
const firstRevision = ({ id, headline, text, receivedAt: seenAt }: Held) => {
  const words = { headline, text: text ?? '' }
  return { item: id, ...words, sha256: hashWireText(words), sequence: 1, seenAt }
}

const shows = ({ id, state }: Held, { headline, text, sha256, sequence }: WireRevision): Change => ({
  ids: [id],
  set: {
    headline,
    text,
    sha256,
    revisions: sequence,
    state: stateAfter(state, { withdrawn: null, isEdited: sequence > 1 }),
  },
  where: { state },
  isNews: true,
})

const findRevisions = async (
  payload: Payload,
  behind: ReadonlyMap<string, number>,
): Promise<WireRevision[]> => {
  const { docs } = await payload.find({
    collection: 'wire-revisions',
    where: { item: { in: [...behind.keys()] } },
    depth: 0,
    pagination: false,
  })
  return docs.filter(({ item, sequence }) => behind.get(String(item)) === sequence)
}

/** Of an item what completing it takes. */
export const findHeld = async (payload: Payload, ids: string[]): Promise<Held[]> => {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    ...bareItems,
    where: { id: { in: ids } },
    select: { headline: true, text: true, sha256: true, state: true, receivedAt: true, identity: true },
  })
  return docs
}

/** Items show the words of their newest revisions, in the order `behind` names them. */
const showNewest = async (payload: Payload, behind: readonly Held[], newest: Newest): Promise<void> => {
  if (behind.length === 0) return
  const sequences = new Map(behind.map(({ id }) => [id, newest.get(id)?.sequence ?? 0]))
  const revisions = await findRevisions(payload, sequences)
  const revisionOf = new Map(revisions.map((one) => [String(one.item), one]))
  const changes = behind.flatMap((item) => {
    const revision = revisionOf.get(item.id)
    return revision ? [shows(item, revision)] : []
  })
  await wireStoreOf(payload).change('wire-items', changes)
  await raiseCited(
    payload,
    behind.map(({ id, identity = null }) => ({ id, identity })),
  )
}

/**
 * Completes what a crash left between two writes: a first revision that is missing, and items that do
 * not show their newest revision. Whatever is whole is left alone, and what was taken back shows what it said before. Answers the ids of items that were
 * given other words.
 */
export const completeItems = async (payload: Payload, items: readonly Held[]): Promise<Set<string>> => {
  if (items.length === 0) return new Set()
  const newest = await findNewestRevisions(
    payload,
    items.map(({ id }) => id),
  )
  await insertRevisions(payload, items.filter(({ id }) => !newest.has(id)).map(firstRevision))
  const behind = items.filter(({ id, sha256, state }) => {
    const held = newest.get(id)
    return held !== undefined && held.sha256 !== sha256 && !isTakenBack(state)
  })
  await showNewest(payload, behind, newest)
  return new Set(behind.map(({ id }) => id))
}
