import type { FactCheckView } from '../../commands/readFactCheck.ts'

/** What the verbs act upon; `index` counts from 0 in the order of the page. */
export interface Selection {
  kind: 'claim' | 'link'
  index: number
}

/** How many claims and links a page has. */
type Counted = Pick<FactCheckView, 'claims' | 'links'>

/** The id of its place on the left of the desk. */
export const placeIdOf = ({ kind, index }: Selection): string => `at-${kind}-${index}`

/** What a person calls it: `Claim 3`, `Link 2`. */
export const nameOfSelection = ({ kind, index }: Selection): string =>
  `${kind === 'claim' ? 'Claim' : 'Link'} ${index + 1}`

/** All claims, then all links, as they stand on the page. */
const allOf = ({ claims, links }: Counted): Selection[] => [
  ...claims.map((_, index): Selection => ({ kind: 'claim', index })),
  ...links.map((_, index): Selection => ({ kind: 'link', index })),
]

/** The claim or link so many steps further on the page; at either end it stays there. */
export const stepFrom = (page: Counted, from: Selection | null, steps: 1 | -1): Selection | null => {
  const all = allOf(page)
  if (from === null) return all[0] ?? null
  const at = all.findIndex(({ kind, index }) => kind === from.kind && index === from.index)
  return all[Math.min(all.length - 1, Math.max(0, at + steps))] ?? null
}
