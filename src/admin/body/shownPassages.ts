import { splitSentences } from '../../domain/claims/splitSentences.ts'
import type { TextRange } from '../../domain/claims/textRange.ts'

const most = 2
const longest = 280

/**
 * The sentences of a text in which the given ranges lie, as a card has room for them: the first two,
 * each on one line, cut where it is long.
 */
export const shownPassages = (text: string, ranges: readonly TextRange[]): string[] =>
  splitSentences(text)
    .filter(({ start, end }) => ranges.some((range) => range.start < end && range.end > start))
    .slice(0, most)
    .map(({ start, end }) => {
      const line = text.slice(start, end).replace(/\s+/gu, ' ').trim()
      return line.length > longest ? `${line.slice(0, longest)}…` : line
    })
