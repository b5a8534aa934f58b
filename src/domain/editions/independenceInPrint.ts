import { countIndependent } from '../provenance/countIndependent.ts'
import type { OriginAtCount } from '../provenance/originAtCount.ts'
import type { PrintedIndependence } from './printedIndependence.ts'

type Because = PrintedIndependence['countedAsOne'][number]['because']

/** Counted by their owners alone: whoever is still apart then is tied by what they pass on. */
const reasonsFor = (group: readonly OriginAtCount[]): Because => {
  const byOwner = countIndependent(group.map((one) => ({ ...one, text: null, forwardOf: null })))
  return [
    ...(byOwner.independent < group.length ? (['one-owner'] as const) : []),
    ...(byOwner.independent > 1 ? (['one-origin'] as const) : []),
  ]
}

/** How many of the links, given in printed order, are independent; with those that count as one. */
export const independenceInPrint = (links: readonly Omit<OriginAtCount, 'id'>[]): PrintedIndependence => {
  const numbered = links.map((link, place) => ({ ...link, id: String(place + 1) }))
  const { sources, independent, groups } = countIndependent(numbered)
  const together = groups
    .filter((group) => group.length > 1)
    .map((group) => group.map(Number).sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b)
  return {
    sources,
    independent,
    countedAsOne: together.map((numbers) => ({
      links: numbers,
      because: reasonsFor(numbers.flatMap((number) => numbered[number - 1] ?? [])),
    })),
  }
}
