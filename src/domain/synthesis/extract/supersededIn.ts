import { numbersIn } from '../../claims/numbersIn.ts'
import { type Count, countsIn } from '../../wire/numbers/countsIn.ts'
import type { Teller } from '../../wire/numbers/numbersThatDiffer.ts'
import { termsOf } from '../../wire/together/termsOf.ts'
import type { PackItem } from '../evidencePack.ts'
import { tellersOfPack } from '../tellersOfPack.ts'

/** The item in which a source has since put something else in place of what a run of an item’s words says; null for none. */
export type SupersededBy = (item: PackItem, run: string) => PackItem | null

const withdraws =
  /(?<!\p{L})(?:retract(?:s|ed|ion)|withdraw(?:s|n)|withdrew|mandatory kill|kill notice|disregard|takes? back|zurückgezogen|se retracta|retire la información)(?!\p{L})/iu
const openingLength = 200
/** Terms by which a sentence is known to be told again. */
const fewestShared = 2

const isWithdrawal = ({ headline, text }: PackItem): boolean =>
  withdraws.test(headline) &&
  /(?:story|report|item|article|dispatch|meldung|nota|kill)/iu.test(headline + text.slice(0, openingLength))

const correction =
  /(?<!\p{L})(?:correction|corrects|corrected|clarification|rectificati[fv]|rectificación|berichtigung|korrektur)(?!\p{L})/iu

const isCorrection = ({ headline, text }: PackItem): boolean =>
  correction.test(headline) || correction.test(text.slice(0, openingLength))

const isSame = (one: Count, other: Count): boolean =>
  one.low === other.low && one.high === other.high && one.place === other.place

/** Whether a later item gives another number of the same: "eight" for "at least six". */
function givesAnew(counts: readonly Count[], { text }: Teller): boolean {
  const now = countsIn(text).filter(({ isFormer }) => !isFormer)
  return counts.some((count) => {
    const same = now.filter(
      ({ of, unit, part }) => of === count.of && unit === count.unit && part === count.part,
    )
    return same.length > 0 && !same.some((one) => isSame(one, count))
  })
}

const figuresOf = (text: string): number[] =>
  numbersIn(text, { smallWords: true }).flatMap(({ kind, value }) => (kind === 'quantity' ? [value] : []))

/** A correction says the same again with another number first: "Three schools were shut, not two". */
function corrects({ sentences }: PackItem, run: string): boolean {
  const [terms, figures] = [new Set(termsOf(run)), figuresOf(run)]
  return sentences.some(({ exact }) => {
    const [first] = figuresOf(exact)
    const shared = termsOf(exact).filter((term) => terms.has(term))
    return (
      first !== undefined && shared.length >= fewestShared && figures.length > 0 && !figures.includes(first)
    )
  })
}

/** Reads of each source which of its numbers it has replaced or corrected, and what it has withdrawn. */
export function supersededIn(items: readonly PackItem[]): SupersededBy {
  const tellers = new Map(tellersOfPack(items).map((teller) => [teller.id, teller]))
  return (item, run) => {
    const counts = countsIn(run)
    const at = items.indexOf(item)
    const later = items.find((other, place) => {
      if (place <= at || other.source !== item.source) return false
      const teller = tellers.get(other.id)
      return (
        isWithdrawal(other) ||
        (teller && givesAnew(counts, teller)) ||
        (isCorrection(other) && corrects(other, run))
      )
    })
    return later ?? null
  }
}
