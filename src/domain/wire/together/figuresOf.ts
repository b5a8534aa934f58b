import { numbersIn } from '../../claims/numbersIn.ts'
import type { StatedNumber } from '../../claims/statedNumber.ts'

/** Smaller figures without a unit stand in any text. */
const telling = 13

const isTelling = ({ kind, value, unit }: StatedNumber): boolean =>
  kind === 'date' || (kind === 'quantity' && (value >= telling || unit !== null))

/** The figures of a text that tell events apart, one way to write each: "1,200bn" and "1.2 trillion" are one. */
export function figuresOf(text: string): string[] {
  return numbersIn(text)
    .filter(isTelling)
    .map(({ kind, value }) => (kind === 'date' ? `d${value % 10_000}` : String(value)))
}
