import type { Payload } from 'payload'
import type { WireWarning } from '../adapters/wire/wireParser.ts'
import { isUnderEmbargo } from '../domain/wire/embargoOf.ts'
import { isTakenBack } from '../domain/wire/isTakenBack.ts'
import { latestPerId } from '../domain/wire/latestPerId.ts'
import { leftUnordered } from '../domain/wire/leftUnordered.ts'
import { nameSome } from '../domain/wire/nameSome.ts'
import { shortened } from '../domain/wire/shortened.ts'
import { asReceived } from '../domain/wire/statedVersion.ts'
import { takeBackAmong } from '../domain/wire/takeBackAmong.ts'
import type { TakenBack } from '../domain/wire/takenBack.ts'
import { unclearEmbargoes } from '../domain/wire/unclearEmbargoes.ts'
import type { WireState } from '../domain/wire/stateAfter.ts'
import type { WireItem } from '../domain/wire/wireItem.ts'
import type { Source } from '../generated/payload-types.ts'
import { announceWire } from './announceWire.ts'
import { dropHeld, holdWire } from './holdWire.ts'
import { ingestWireItems } from './ingestWireItems.ts'
import { newestVersions } from './newestVersions.ts'
import { warnVersions } from './warnVersions.ts'
import { wordsOfTakenBack } from './wordsOfTakenBack.ts'

export interface WireArrivals {
  source: Source
  items: readonly WireItem[]
  takenBack: readonly TakenBack[]
  receivedAt: Date
}

export interface Delivered {
  counts: Awaited<ReturnType<typeof ingestWireItems>>
  /** Versions older than the one we hold; they change nothing. */
  older: number
  /** Items that wait outside the wire until their embargo ends. */
  held: number
  /** Items their source took back. */
  withdrawn: number
  /** Of those taken back by their id alone, how many never came in. */
  unknown: number
  /** What somebody should know of what was taken in, a sentence each. */
  warnings: WireWarning[]
}

type Outdated = Awaited<ReturnType<typeof newestVersions>>['outdated']

/** The note of what took an item back stays, unless another such notice brings its own. */
const keepsNote = ({ withdrawn, editorsNote }: WireItem, state: WireState): boolean =>
  isTakenBack(withdrawn) ? editorsNote === null : isTakenBack(state)

/**
 * The record of an item is that of its newest version, or the next one could not be told from an old
 * one; what that version tells editors goes with it.
 */
const keepRecords = async (
  payload: Payload,
  items: readonly WireItem[],
  outdated: Outdated,
): Promise<void> => {
  for (const item of items) {
    const { externalId, raw, editorsNote, urgency } = item
    const stored = outdated.get(externalId)
    if (!stored) continue
    const note = keepsNote(item, stored.state) ? {} : { editorsNote }
    const data = { raw, urgency, ...note }
    await payload.update({ collection: 'wire-items', id: stored.id, data, depth: 0 })
  }
}

/** What came in waits no longer. */
const dropDelivered = async (
  payload: Payload,
  { source, items, waiting }: { source: string; items: readonly WireItem[]; waiting: ReadonlySet<string> },
): Promise<void> => {
  for (const { externalId } of items) if (waiting.has(externalId)) await dropHeld(payload, source, externalId)
}

const warnEmbargoes = (items: readonly WireItem[], now: Date): WireWarning[] =>
  unclearEmbargoes(items, now).map((message) => ({ code: 'embargo-unclear', message }))

/** Whoever sent such a notice may have meant an older version only, and learns how to have it printed. */
const warnLate = (ids: readonly string[]): WireWarning[] => {
  if (ids.length === 0) return []
  const which = nameSome(ids.map((id) => shortened(id, 100)))
  const [were, are] = ids.length === 1 ? ['was', 'is'] : ['were', 'are']
  const message = `${which} ${were} taken back by a notice older than the version we hold, and ${are} not printed. What stands all the same has to come under a new id.`
  return [{ code: 'taken-back', message }]
}

/**
 * Brings what a source sent into the wire: taken-back items keep their words, a version older than what
 * we hold changes nothing unless it takes the item back, and what is under embargo waits outside until its time. Safe to repeat.
 * @throws UnknownSource, InputRefused
 */
export const deliverWire = async (payload: Payload, arrivals: WireArrivals): Promise<Delivered> => {
  const { source, receivedAt } = arrivals
  const seenAt = receivedAt.toISOString()
  const sent = arrivals.items.map((item) => asReceived(item, seenAt))
  const unordered = leftUnordered(sent)
  const { items: arrived, others } = takeBackAmong(
    latestPerId(sent),
    arrivals.takenBack.map((notice) => asReceived(notice, seenAt)),
  )
  const { items: gone, unknown, late } = await wordsOfTakenBack(payload, source.id, others)
  const newest = await newestVersions(payload, {
    source: source.id,
    items: [...arrived, ...gone],
    receivedAt: seenAt,
  })
  // What is on the wire is taken back at once, whatever embargo the notice repeats.
  const isEarly = ({ externalId, raw }: WireItem): boolean =>
    isUnderEmbargo(raw, receivedAt) && !newest.recalled.has(externalId)
  const early = newest.items.filter(isEarly)
  const items = newest.items.filter((item) => !isEarly(item))
  for (const item of early) await holdWire(payload, { source: source.id, item, receivedAt: seenAt })
  const counts = await ingestWireItems(payload, { sourceCode: source.code, items, receivedAt })
  announceWire()
  await keepRecords(payload, items, newest.outdated)
  await dropDelivered(payload, { source: source.id, items, waiting: newest.waiting })
  const received = arrivals.items.length
  return {
    counts: { ...counts, received, duplicates: received - arrived.length },
    older: newest.older.length,
    held: early.length,
    withdrawn: items.filter(({ withdrawn }) => withdrawn !== null).length,
    unknown,
    warnings: [
      ...warnVersions({ items: arrived, unordered, older: newest.older, receivedAt: seenAt }),
      ...warnEmbargoes(newest.items, receivedAt),
      ...warnLate([...late, ...newest.late]),
    ],
  }
}
