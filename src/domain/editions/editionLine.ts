import { romanNumeral } from './romanNumeral.ts'

/** The masthead's line of volume and number, e.g. `Vol. I · No. 176`. */
export const editionLine = (volume: number, number: number): string =>
  `Vol. ${romanNumeral(volume)} · No. ${number}`
