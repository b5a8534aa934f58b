import type { Payload } from 'payload'
import { isTakenBack } from '../domain/wire/isTakenBack.ts'
import { noteOfNotice } from '../domain/wire/noteOfNotice.ts'
import {
  arrivingVersion,
  asReceived,
  isOlderVersion,
  statedVersion,
  type StatedVersion,
} from '../domain/wire/statedVersion.ts'
import { takeBack } from '../domain/wire/takeBack.ts'
import type { WireItem } from '../domain/wire/wireItem.ts'
import type { WireItem as StoredWireItem } from '../generated/payload-types.ts'
import { findHeld } from './holdWire.ts'
import { findWireOnFile } from './findWireOnFile.ts'
import { wireOnFile } from './wireOnFile.ts'

interface NewestVersions {
  items: WireItem[]
  /** External ids of versions older than what the newsroom holds: sent again by mistake, or by somebody else. */
  older: string[]
  /** External ids that only now a notice older than what we hold takes back: it counts all the same. */
  late: string[]
  /** Stored items whose record is of an older version than what arrives, by external id. */
  outdated: Map<string, Pick<StoredWireItem, 'id' | 'state'>>
  /** External ids of those taken back that are on the wire by now. */
  recalled: Set<string>
  /** External ids that wait outside the wire for the end of an embargo. */
  waiting: Set<string>
}

interface Held {
  stored: ReadonlyMap<string, StoredWireItem>
  waiting: ReadonlyMap<string, WireItem>
  /** When what arrives is received; ISO 8601, UTC. */
  receivedAt: string
}

/** One on file since before dates ahead were told apart: a version from the future is as old as the item. */
const versionOnFile = (stored: StoredWireItem, now: string): StatedVersion | null => {
  const { raw } = wireOnFile(stored)
  const { raw: believed } = asReceived({ raw }, now)
  return believed === raw ? statedVersion(raw) : statedVersion(asReceived({ raw }, stored.receivedAt).raw)
}

const knownVersion = ({ stored, waiting, receivedAt }: Held, externalId: string): StatedVersion | null => {
  const onFile = stored.get(externalId)
  if (onFile) return versionOnFile(onFile, receivedAt)
  const known = waiting.get(externalId)
  return known ? statedVersion(known.raw) : null
}

const isOlder = (held: Held, { externalId, raw }: WireItem): boolean =>
  isOlderVersion(arrivingVersion(raw, held.receivedAt), knownVersion(held, externalId))

/** A notice on what waits for its time must not bring it in, or put its words there. */
const noticeOnWaiting = ({ stored, waiting }: Held, item: WireItem): WireItem => {
  const { externalId, withdrawn, raw } = item
  const known = stored.has(externalId) ? undefined : waiting.get(externalId)
  if (!known || !isTakenBack(withdrawn)) return item
  const editorsNote = noteOfNotice(item, { headline: known.headline, isOther: true })
  return takeBack(known, { externalId, withdrawn, editorsNote, raw })
}

const findOutdated = ({ stored, receivedAt }: Held, items: readonly WireItem[]): NewestVersions['outdated'] =>
  new Map(
    items.flatMap(({ externalId, raw }): [string, StoredWireItem][] => {
      const onFile = stored.get(externalId)
      return onFile && isOlderVersion(versionOnFile(onFile, receivedAt), arrivingVersion(raw, receivedAt))
        ? [[externalId, onFile]]
        : []
    }),
  )

/**
 * Of items that say which version they are, only those that are not older than the one we hold; but a
 * notice that cancels or withholds an item counts whichever version it names. The publishing status is
 * one of the item through all its versions (IPTC), and notices overtake what they take back, or repeat the
 * number of what they were written on: a word printed that was killed cannot be mended, one that was held back
 * by mistake comes under a new id.
 */
export const newestVersions = async (
  payload: Payload,
  { source, items, receivedAt }: { source: string; items: readonly WireItem[]; receivedAt: string },
): Promise<NewestVersions> => {
  const asked = items.filter(({ raw, withdrawn }) => statedVersion(raw) !== null || isTakenBack(withdrawn))
  const ids = asked.map(({ externalId }) => externalId)
  const stored = await findWireOnFile(payload, source, ids)
  const waits = items.length === 0 ? [] : await findHeld(payload, source)
  const waiting = new Map(waits.map(({ item }) => [item.externalId, item]))
  const held = { stored, waiting, receivedAt }
  const older = items.filter((item) => isOlder(held, item))
  const late = older.filter(({ withdrawn }) => isTakenBack(withdrawn))
  const left = new Set(older.filter((item) => !late.includes(item)))
  return {
    items: items.filter((item) => !left.has(item)).map((item) => noticeOnWaiting(held, item)),
    older: [...left].map(({ externalId }) => externalId),
    late: late.map(({ externalId }) => externalId).filter((id) => !isTakenBack(stored.get(id)?.state)),
    outdated: findOutdated(held, items),
    recalled: new Set(
      items
        .filter(({ externalId, withdrawn }) => isTakenBack(withdrawn) && stored.has(externalId))
        .map(({ externalId }) => externalId),
    ),
    waiting: new Set(held.waiting.keys()),
  }
}
