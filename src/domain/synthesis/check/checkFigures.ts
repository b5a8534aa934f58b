import { numbersIn } from '../../claims/numbersIn.ts'
import type { StatedNumber } from '../../claims/statedNumber.ts'
import { oneLine } from '../../publication/oneLine.ts'
import { bareTerms } from './denialsIn.ts'
import { findingAt, type SentenceRule } from './findingAt.ts'
import type { CitedItem } from './readSentence.ts'

/** What says of a figure which of two it is, wherever it stands. */
const role =
  /(?<!\p{L})(?:from|(?<!(?:limited|restricted|confined|capped|close|due) )to|of|out of|up|down|compared|against|than|between|and|after|before|until|versus|previously|earlier|now|then|won|lost)\s*(?:\p{L}+\s){0,2}$/iu

const nearness = 30

const quantities = (text: string): StatedNumber[] =>
  numbersIn(text, { smallWords: true }).filter(({ kind, unit }) => kind === 'quantity' && unit !== null)

/** Terms close to a figure. */
const around = (text: string, { start, end }: StatedNumber): Set<string> =>
  new Set(bareTerms(`${text.slice(Math.max(0, start - nearness), start)} ${text.slice(end, end + nearness)}`))

const share = (ours: ReadonlySet<string>, theirs: ReadonlySet<string>): number =>
  [...ours].filter((term) => theirs.has(term)).length

const hasRole = (text: string, { start }: StatedNumber): boolean =>
  role.test(text.slice(Math.max(0, start - nearness), start))

const at = (numbers: readonly StatedNumber[], { value, unit }: StatedNumber): StatedNumber | undefined =>
  numbers.find((one) => one.value === value && (one.unit === unit || unit === null))

/** Whether a source has two figures of ours the other way round, and nothing near them says that they are told right. */
function isTurned(
  own: string,
  [one, other]: readonly [StatedNumber, StatedNumber],
  { text }: CitedItem,
): boolean {
  const theirs = quantities(text)
  const [first, second] = [at(theirs, other), at(theirs, { ...one, unit: other.unit ?? one.unit })]
  if (!first || !second || first.start >= second.start) return false
  if (/[.;!?](?!\d)/u.test(text.slice(first.end, second.start))) return false
  if ([first, second].some((number) => hasRole(text, number))) return false
  const right = share(around(own, one), around(text, second)) + share(around(own, other), around(text, first))
  const wrong = share(around(own, one), around(text, first)) + share(around(own, other), around(text, second))
  return wrong >= right
}

/** Whether two figures beside each other are of one kind, and their own words leave open which is which. */
function areAlike(own: string, one: StatedNumber, other: StatedNumber): boolean {
  if (one.unit === null || one.value === other.value) return false
  return [null, one.unit].includes(other.unit) && ![one, other].some((number) => hasRole(own, number))
}

/** Two figures of one unit that stand in each other’s place: "125 where 118 are allowed" for "118 where 125". */
export const checkFigures: SentenceRule = ({ own, cited }) => {
  const numbers = numbersIn(own, { smallWords: true }).filter(({ kind }) => kind === 'quantity')
  return numbers.slice(0, -1).flatMap((one, place) => {
    const other = numbers[place + 1]
    if (!other || !areAlike(own, one, other)) return []
    if (!cited.some((item) => isTurned(own, [one, other], item))) return []
    const range = { start: one.start, end: other.end }
    const message = `In the evidence these figures stand the other way round: “${oneLine(own.slice(range.start, range.end))}”.`
    return [findingAt('number-unsupported', range, message)]
  })
}
