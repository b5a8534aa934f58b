import { isEmbargoName } from '../../domain/wire/isEmbargoName.ts'
import type { WireItem } from '../../domain/wire/wireItem.ts'

/** In UTF-16 units; far below what either database holds in one row. */
const LARGEST = 1_000_000
const LONGEST_VALUE = 2000
const MOST_VALUES = 100
/** Whoever copies or compares a record goes down as deep as it is. */
const DEEPEST = 60
/** Names that a document database takes for an operator or a path, or not at all: "$standard", "a.b". */
const oddName = /"(?:\$|[^"\\]*[.\\])[^"]*":/
const plainName = /^[^$.\0][^.\0]*$/

/** An embargo holds in whatever shape it is stated, even where the shape is not kept. */
const statedShortly = ([name, value]: [string, unknown]): [string, unknown] => {
  const isOdd = (typeof value === 'object' && value !== null) || String(value).length > LONGEST_VALUE
  return isEmbargoName(name) && isOdd ? [name, ''] : [name, value]
}

/** The first so many are kept, and an embargo is among them. */
const embargoFirst = ([one]: [string, unknown], [other]: [string, unknown]): number =>
  Number(isEmbargoName(other)) - Number(isEmbargoName(one))

/** The values that say something by themselves: ids, times, versions. */
const shortValues = (raw: WireItem['raw']): WireItem['raw'] =>
  Object.fromEntries(
    Object.entries(raw)
      .map(statedShortly)
      .filter(([name, value]) => plainName.test(name) && !(typeof value === 'object' && value !== null))
      .filter(([, value]) => String(value).length <= LONGEST_VALUE)
      .sort(embargoFirst)
      .slice(0, MOST_VALUES),
  )

/** Null where values are nested so deep that they cannot be written at all. */
const written = (raw: WireItem['raw']): string | null => {
  try {
    return JSON.stringify(raw)
  } catch {
    return null
  }
}

/** Brackets in a text count too: it is only kept short then, which does no harm. */
const isTooDeep = (json: string): boolean => {
  let depth = 0
  for (const [bracket] of json.matchAll(/[[\]{}]/g)) {
    depth += bracket === '{' || bracket === '[' ? 1 : -1
    if (depth > DEEPEST) return true
  }
  return false
}

/**
 * An entry as parsed, for the record. One whose names no database takes is kept as a text, beside its
 * short values; of one that would burst the record only the short values stay.
 */
export const boundedRaw = (entry: object): WireItem['raw'] => {
  const raw: WireItem['raw'] = { ...entry }
  const json = written(raw)
  if (json === null || json.length > LARGEST || isTooDeep(json))
    return { ...shortValues(raw), shortened: true }
  return oddName.test(json) ? { ...shortValues(raw), json } : raw
}
