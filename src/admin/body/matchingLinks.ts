import type { LinkCard } from '../../domain/evidence/linkCard.ts'

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')

const searchable = (card: LinkCard): string =>
  [
    `[${card.number}]`,
    card.source?.code,
    card.source?.name,
    card.trueAuthor,
    card.claimedAuthor,
    card.address,
    card.postedAt,
    card.evidence?.title,
    card.evidence?.text.slice(0, 500),
  ]
    .filter(Boolean)
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()

/**
 * The links an editor may mean by what was typed, in printed order: every word stands somewhere in
 * source, author, address, time or the beginning of the evidence. A number alone means the link of
 * that number.
 */
export const matchingLinks = (cards: readonly LinkCard[], typed: string): LinkCard[] => {
  const words = wordsOf(typed)
  const [only, ...others] = words
  const number = others.length === 0 ? /^\[?(\d{1,3})\]?$/.exec(only ?? '')?.[1] : undefined
  const numbered = cards.filter((card) => String(card.number) === number)
  if (numbered.length > 0) return numbered
  return cards.filter((card) => {
    const text = searchable(card)
    return words.every((word) => text.includes(word))
  })
}
