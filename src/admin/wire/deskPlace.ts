import { filterInAddress, filterOfAddress } from '../../domain/wire/desk/filterInAddress.ts'
import { wireFilter, type WireFilter } from '../../domain/wire/desk/wireFilter.ts'
import { beginningOf, filterTimes } from './filterTimes.ts'

export const noFilter: WireFilter = wireFilter.parse({})

/** What the wire desk shows, as its address tells it: a link shows whoever follows it the same. */
export interface DeskPlace {
  /** What the bar looks for. */
  bar: WireFilter
  /** The span back from now that the bar’s times were chosen by, as filterTimes names it; null for none. */
  span: string | null
  /** The column in front; empty for the first. */
  column: string
}

const columnKey = /^[\w-]{1,80}$/

/** The place that the query of an address tells; what cannot be meant narrows nothing. */
export const placeOfAddress = (query: URLSearchParams, now: Date): DeskPlace => {
  const read = filterOfAddress(query).data ?? noFilter
  const span = filterTimes.find(({ value }) => value === query.get('time'))
  const key = query.get('column') ?? ''
  return {
    bar: span ? { ...read, from: beginningOf(span.hours, now), to: null } : read,
    span: span?.value ?? null,
    column: columnKey.test(key) ? key : '',
  }
}

/** The query of a place’s address with its question mark; empty where nothing is looked for. */
export const queryOfPlace = ({ bar, span, column }: DeskPlace): string => {
  const query = filterInAddress(span === null ? bar : { ...bar, from: null, to: null })
  if (span !== null) query.set('time', span)
  if (column !== '') query.set('column', column)
  return query.size === 0 ? '' : `?${query.toString()}`
}
