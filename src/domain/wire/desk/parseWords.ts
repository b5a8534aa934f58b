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
/** A shorter beginning would fit half the wire. */
const shortestBeginning = 3

const piece = /(-?)(?:"([^"]*)(?:"|$)|([^\s"]+))/gu

interface Piece {
  tokens: string[]
  isWithout: boolean
  isQuoted: boolean
}

const piecesOf = (words: string): Piece[] =>
  [
    ...words
      .normalize('NFC')
      .replace(/[“”„«»]/g, '"')
      .matchAll(piece),
  ]
    .map(([, minus, quoted, bare]) => ({
      tokens: askedTokens(quoted ?? bare ?? ''),
      isWithout: minus === '-',
      isQuoted: quoted !== undefined,
    }))
    .filter(({ tokens }) => tokens.length > 0)
    .slice(0, most)

const isBeginning = ({ isWithout, isQuoted, tokens }: Piece): boolean => {
  const last = tokens.at(-1) ?? ''
  const isPair = !/^[\p{Script=Latin}\p{N}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(last)
  return !isWithout && !isQuoted && (isPair || last.length >= shortestBeginning)
}

/**
 * Reads the words of the search field: all of them, `"a phrase"`, `-without`; the last word may be only
 * begun. Everything can be typed: what is no word is passed over, and an open quotation ends with the text.
 */
export const parseWords = (words: string): AskedWords => {
  const pieces = piecesOf(words)
  const last = pieces.at(-1)
  const begun = last && isBeginning(last) && !/\s$/u.test(words) ? last : undefined
  const phrases = (isWithout: boolean): string[][] =>
    pieces.filter((one) => one !== begun && one.isWithout === isWithout).map(({ tokens }) => tokens)
  return { all: phrases(false), without: phrases(true), begun: begun?.tokens ?? null }
}
