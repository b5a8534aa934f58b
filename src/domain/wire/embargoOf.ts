import { embargoInNote, endOfNoted } from './embargoInNote.ts'
import { isEmbargoName, isStandardEmbargo } from './isEmbargoName.ts'
import { parsePostedAt, zoneIn } from './parsePostedAt.ts'
import type { WireItem } from './wireItem.ts'

export interface Embargo {
  /** ISO 8601 in UTC; null where the source does not say until when: until it sends another version. */
  until: string | null
  /** What the source wrote; empty where it wrote no time. */
  stated: string
  /** The zone it was read in where it names none itself; null where it does, or cannot be read. */
  assumed: string | null
}

/** The other times of an item in whose zone a source may have written its embargo. */
const times = ['versionCreated', 'versioncreated', 'firstCreated', 'firstcreated', 'contentCreated']

/** The zone the source writes its times in, by the first of them that names one. */
const zoneOf = (raw: WireItem['raw']): string | null => {
  for (const name of times) {
    const value = raw[name]
    const zone = typeof value === 'string' ? zoneIn(value) : null
    if (zone !== null) return zone
  }
  return null
}

const wordsOf = (stated: unknown): string =>
  typeof stated === 'string' ? stated.trim() : (JSON.stringify(stated) ?? '')

const readEmbargo = (stated: string, raw: WireItem['raw']): Embargo => {
  if (parsePostedAt(stated) === null) return { until: null, stated, assumed: null }
  const assumed = zoneIn(stated) === null ? (zoneOf(raw) ?? 'UTC') : null
  return { until: parsePostedAt(stated, assumed ?? 'UTC'), stated, assumed }
}

const isStated = (value: unknown): boolean => value !== undefined && value !== null && value !== false

const read = (stated: unknown, raw: WireItem['raw']): Embargo =>
  typeof stated === 'string'
    ? readEmbargo(wordsOf(stated), raw)
    : { until: null, stated: wordsOf(stated), assumed: null }

/** One under its right name that cannot be read holds; else the latest that can be, else any. */
const strictest = (named: readonly (Embargo & { isStandard: boolean })[]): Embargo | null => {
  const readable = named.filter(({ until }) => until !== null)
  const [latest] = [...readable].sort((one, other) => (other.until ?? '').localeCompare(one.until ?? ''))
  const unclear = named.find(({ until, isStandard }) => until === null && isStandard)
  return unclear ?? latest ?? named[0] ?? null
}

/** What the record holds of the note to editors. */
export const noteIn = (raw: WireItem['raw']): string =>
  Object.entries(raw)
    .filter(([name, value]) => name.toLowerCase() === 'ednote' && typeof value === 'string')
    .map(([, value]) => String(value))
    .join(' ')

const embargoOfNote = (raw: WireItem['raw']): Embargo | null => {
  const stated = embargoInNote(noteIn(raw)) ?? null
  if (stated === null) return null
  const assumed = zoneIn(stated) === null ? (zoneOf(raw) ?? 'UTC') : null
  return { until: endOfNoted(stated, assumed ?? 'UTC'), stated, assumed }
}

/**
 * Until when an item must not be shown, by its record; null where it is free. An embargo whose time is
 * left empty or cannot be read counts as one without an end: better late than too early. One that names
 * no zone is read in the zone in which the source states the item’s other times, else as UTC. Where no
 * field states one, the time that the note to editors gives for one counts.
 */
export const embargoOf = (raw: WireItem['raw']): Embargo | null => {
  const named = Object.entries(raw)
    .filter(([name, value]) => isEmbargoName(name) && isStated(value))
    .map(([name, value]) => ({ ...read(value, raw), isStandard: isStandardEmbargo(name) }))
  const embargo = strictest(named)
  if (embargo === null) return embargoOfNote(raw)
  const { until, stated, assumed } = embargo
  return { until, stated, assumed }
}

/** True as long as an item must not be shown. */
export const isUnderEmbargo = (raw: WireItem['raw'], now: Date): boolean => {
  const embargo = embargoOf(raw)
  return embargo !== null && (embargo.until === null || Date.parse(embargo.until) > now.getTime())
}
