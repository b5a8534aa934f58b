import { wireFilter, type WireFilter } from './wireFilter.ts'

/** What stands once in an address, and what may stand there several times. */
const single = ['words', 'section', 'story', 'from', 'to'] as const
const several = ['sources', 'owners', 'languages', 'states'] as const

/** A filter as the query of an address, `words=…&sources=…&sources=…`; what narrows nothing is left out. */
export const filterInAddress = (filter: WireFilter): URLSearchParams =>
  new URLSearchParams([
    ...single.flatMap((name): [string, string][] => (filter[name] ? [[name, filter[name]]] : [])),
    ...several.flatMap((name) => filter[name].map((value): [string, string] => [name, value])),
  ])

/** The filter that such a query holds, or what of it nobody can mean. */
export const filterOfAddress = (params: URLSearchParams) => {
  const given = [
    ...single.map((name): [string, unknown] => [name, params.get(name) ?? undefined]),
    ...several.map((name): [string, unknown] => [name, params.getAll(name)]),
  ]
  return wireFilter.safeParse(Object.fromEntries(given.filter(([, value]) => value !== undefined)))
}
