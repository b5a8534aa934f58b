import type { WireFilter } from './wireFilter.ts'

/** What is in both lists; an empty list narrows nothing, and two that share nothing leave nobody. */
const both = <Value extends string>(one: Value[], other: Value[], nobody: Value): Value[] => {
  if (one.length === 0) return other
  if (other.length === 0) return one
  const shared = one.filter((value) => other.includes(value))
  return shared.length > 0 ? shared : [nobody]
}

const later = (one: string | null, other: string | null): string | null =>
  [one, other].reduce((latest, next) => ((next ?? '') > (latest ?? '') ? next : latest))

const earlier = (one: string | null, other: string | null): string | null => {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

/** No id is this one. */
const nobody = 'nobody'

/** A column’s filter narrowed by the bar’s: an item fits both. */
export const combineFilters = (column: WireFilter, bar: WireFilter): WireFilter => ({
  words: [column.words.trim(), bar.words.trimStart()].filter((words) => words !== '').join(' '),
  sources: both(column.sources, bar.sources, nobody),
  owners: both(column.owners, bar.owners, nobody),
  section: column.section ?? bar.section,
  languages: both(column.languages, bar.languages, nobody),
  states: both(column.states, bar.states, 'withheld'),
  story: bar.story ?? column.story,
  from: later(column.from, bar.from),
  to: earlier(column.to, bar.to),
})
