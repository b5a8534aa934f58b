import type { LinkCard } from '../../domain/evidence/linkCard.ts'

/** The printed numbers of links in their order, `[1, 3]`; a link the article does not have reads “?”. */
export const numbersOf = (links: readonly string[], cards: readonly LinkCard[]): string => {
  const numbers = links.map((link) => cards.find(({ id }) => id === link)?.number ?? null)
  const known = numbers.filter((number) => number !== null).sort((one, other) => one - other)
  return `[${[...known.map(String), ...numbers.filter((number) => number === null).map(() => '?')].join(', ')}]`
}
