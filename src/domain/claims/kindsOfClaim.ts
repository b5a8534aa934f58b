import type { ClaimKind } from './claim.ts'
import { hideAddresses } from './hideAddresses.ts'
import { isAttributed } from './isAttributed.ts'
import { namesActor } from './namesActor.ts'
import { numbersIn } from './numbersIn.ts'
import { quotationsIn, type Quotation } from './quotationsIn.ts'
import { rememberByText } from './rememberByText.ts'
import type { StatedNumber } from './statedNumber.ts'

/** A sentence read for what it states. */
export interface ReadSentence {
  kinds: readonly ClaimKind[]
  quotations: readonly Quotation[]
  numbers: readonly StatedNumber[]
}

const vague =
  /(?<!\p{L})(?:(?:dozens|hundreds|thousands|millions|billions|trillions) of|(?:several|few|many) (?:dozen|hundred|thousand|million|billion))(?!\p{L})/iu
const question = /[?？؟][)\]"”’»]*$/u

/** Without spaces between words, four signs are more than one. */
const isSeveralWords = ({ text }: Quotation): boolean =>
  /\S\s+\S/u.test(text) ||
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u.test(text)

const isYear = ({ kind, raw, value }: StatedNumber): boolean =>
  kind === 'quantity' && /^\p{Nd}{4}$/u.test(raw) && value >= 1000 && value <= 2100

function outside(sentence: string, quotations: readonly Quotation[]): string {
  let rest = ''
  let read = 0
  for (const { start, end } of quotations) {
    rest += `${sentence.slice(read, start)}“”`
    read = end
  }
  return rest + sentence.slice(read)
}

function readSentence(written: string): ReadSentence {
  const sentence = hideAddresses(written)
  const quotations = quotationsIn(written)
  const numbers = numbersIn(sentence)
  const own = outside(sentence, quotations)
  const isDate = (number: StatedNumber) => number.kind !== 'quantity' || isYear(number)
  const hasQuotation = quotations.some(isSeveralWords)
  if (question.test(sentence) && !hasQuotation) return { kinds: [], quotations, numbers }
  const found: [ClaimKind, boolean][] = [
    ['number', numbers.some((number) => !isDate(number)) || vague.test(sentence)],
    ['date', numbers.some(isDate)],
    ['quotation', hasQuotation],
    ['attribution', isAttributed(own)],
    ['actor', namesActor(own)],
  ]
  return { kinds: found.flatMap(([kind, holds]) => (holds ? [kind] : [])), quotations, numbers }
}

/**
 * What makes a sentence a claim; nothing when it only links, comments or asks. One word in quote marks
 * is looked at by the rules of quotations, but makes no claim; neither do "one" to "twelve", "half",
 * and ordinals in words. The digits and names within a web address state nothing.
 */
export const kindsOfClaim = rememberByText(readSentence, 1_000_000)
