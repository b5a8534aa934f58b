import { askedTokens } from './searchTokens.ts'

/** What somebody looks for: tokens that stand beside one another, in each of these places. */
export interface AskedWords {
  /** Each of these phrases stands in the text; a single word is a phrase of one token. */
  all: string[][]
  /** None of these does. */
  without: string[][]
  /** The beginning of a word that may still be typed, at the end of a phrase that stands in the text. */
  begun: string[] | null
}

/** Asking for more than this is no question any more. */
const most = 24

const piece = /(-?)(?:"([^"]*)("|$)|([^\s"]+))/gu

/** `UN`, `EU`: who writes two capitals means the name, not all that begins like it. */
const abbreviation = /^\p{Lu}{2}$/u

interface Piece {
  tokens: string[]
  isWithout: boolean
  /** It may still be typed: a word of any length, or a quotation that is open. */
  isOpen: boolean
}

const piecesOf = (words: string): Piece[] =>
  [
    ...words
      .normalize('NFC')
      .replace(/[“”„«»]/g, '"')
      .matchAll(piece),
  ]
    .map(([, minus, quoted, closing, bare = '']) => ({
      tokens: askedTokens(quoted ?? bare),
      isWithout: minus === '-',
      isOpen: quoted === undefined ? !abbreviation.test(bare) : closing === '',
    }))
    .filter(({ tokens }) => tokens.length > 0)
    .slice(0, most)

/**
 * Reads the words of the search field: all of them, `"a phrase"`, `-without`; the last word may be only
 * begun. Everything can be typed: what is no word is passed over, and an open quotation ends with the text, its last
 * word begun. Two capitals are a whole word.
 */
export const parseWords = (words: string): AskedWords => {
  const pieces = piecesOf(words)
  const last = pieces.at(-1)
  const begun = last?.isOpen && !last.isWithout && !/\s$/u.test(words) ? last : undefined
  const phrases = (isWithout: boolean): string[][] =>
    pieces.filter((one) => one !== begun && one.isWithout === isWithout).map(({ tokens }) => tokens)
  return { all: phrases(false), without: phrases(true), begun: begun?.tokens ?? null }
}
