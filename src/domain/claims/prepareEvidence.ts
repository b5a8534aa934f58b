import { foldForComparison, type FoldedText } from './foldForComparison.ts'
import { numbersIn } from './numbersIn.ts'
import { rememberByText } from './rememberByText.ts'
import type { StatedNumber } from './statedNumber.ts'
import type { TextRange } from './textRange.ts'
import { unreadable } from './unreadableNumbersIn.ts'

/** One reading of a number in the evidence. */
export interface EvidenceReading {
  value: number
  number: StatedNumber
}

/** Evidence made ready for many comparisons: folded once, its numbers read when first asked for. */
export interface PreparedEvidence {
  /** As it was given; every range that is answered counts in it. */
  text: string
  folding: FoldedText
  /** Readings of its numbers, the smallest first. */
  readings: () => readonly EvidenceReading[]
  /** What was looked for before and where it was found, so that a repeated figure costs nothing. */
  found: Map<string, TextRange | null>
}

/** The year of a date may be cited by itself. */
function readingsOfNumber(number: StatedNumber): EvidenceReading[] {
  const readings = number.readings.map((value) => ({ value, number }))
  const year = number.kind === 'date' ? Math.floor(number.value / 10_000) : 0
  return year > 0 ? [...readings, { value: year, number: { ...number, kind: 'quantity' } }] : readings
}

function readingsOf(text: string): EvidenceReading[] {
  return numbersIn(text, { smallWords: true })
    .filter(({ value }) => value !== unreadable)
    .flatMap(readingsOfNumber)
    .sort((one, other) => one.value - other.value || one.number.start - other.number.start)
}

function prepare(text: string): PreparedEvidence {
  let readings: EvidenceReading[] | null = null
  return {
    text,
    folding: foldForComparison(text),
    readings: () => (readings ??= readingsOf(text)),
    found: new Map(),
  }
}

/** Makes the text of frozen evidence ready for `holdsQuotation`, `holdsNumber` and `checkClaims`. */
export const prepareEvidence = rememberByText(prepare, 2_000_000)
