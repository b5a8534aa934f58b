import type { TextRange } from './textRange.ts'

/** How a figure is meant by the words before it. `below`: nearly; `above`: more than; `within`: up to. */
export type Approximation = 'exact' | 'about' | 'below' | 'above' | 'within'

/** What a figure counts. A date's value is month × 100 + day, a clock time's its minutes since midnight. */
export type NumberKind = 'quantity' | 'date' | 'clock'

/** A figure as a text states it. The sign is left out: "fell 6 per cent" and "-6%" are one. */
export interface StatedNumber extends TextRange {
  raw: string
  kind: NumberKind
  value: number
  /** Every way to read it, `value` first: "3.100" is 3.1 and 3,100. */
  readings: number[]
  /** Canonical name of the unit, such as `percent` or `dollar`; null when none is stated or known. */
  unit: string | null
  /** What the words behind the digits multiply them by; 1 when nothing does. */
  scale: number
  approximation: Approximation
  isApproximate: boolean
  /** Worth of the last digit that counts: 1,000 in "25,000", 0.1 in "2.5". */
  step: number
}
