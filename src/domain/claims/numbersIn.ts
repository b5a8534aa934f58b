import { foldDigits } from './foldDigits.ts'
import { figuresIn } from './figuresIn.ts'
import { shareScales } from './shareScales.ts'
import type { StatedNumber } from './statedNumber.ts'
import { timesIn } from './timesIn.ts'
import { unreadableNumbersIn } from './unreadableNumbersIn.ts'
import { wordNumbersIn } from './wordNumbersIn.ts'

/** What holds digits and states nothing: addresses, account names, the marks of older copy, "24/7". */
const noFigures =
  /https?:\/\/\S+|\[\d{1,3}\]|(?<!\d)24\/7(?!\d)|(?<![\p{L}])(?:mid|pre|post|early|late)-(?=\d)/giu

/** Whether there can be any of them, asked first because it is cheap. */
const mayHide = /https?:|\[\d|24\/7|[a-z]-\d/i

const blank = (found: string): string => ' '.repeat(found.length)

const without = (text: string, numbers: readonly StatedNumber[]): string => {
  let rest = ''
  for (const { start, end } of numbers) rest += text.slice(rest.length, start) + ' '.repeat(end - start)
  return rest + text.slice(rest.length)
}

const inOrder = (numbers: StatedNumber[]): StatedNumber[] =>
  numbers.sort((one, other) => one.start - other.start)

/**
 * The numbers a text states, in order: figures of any script, in their ways of grouping, with scale
 * and unit; number words from thirteen on; dates and clock times. One to twelve and fractions in
 * words are left out unless `smallWords` asks for them, as evidence may write out what copy puts in
 * figures. Figures in names ("Aldis-2") are no numbers.
 */
export function numbersIn(text: string, { smallWords = false } = {}): StatedNumber[] {
  const digits = foldDigits(text)
  const folded = mayHide.test(digits) ? digits.replace(noFigures, blank) : digits
  const times = timesIn(folded)
  const rest = without(folded, times)
  const found = inOrder([
    ...times,
    ...figuresIn(rest),
    ...wordNumbersIn(rest, smallWords),
    ...unreadableNumbersIn(rest),
  ])
  return shareScales(found, rest).map((number) => ({ ...number, raw: text.slice(number.start, number.end) }))
}
