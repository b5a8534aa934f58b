import { foldDigits } from '../../claims/foldDigits.ts'

const numeral = /(?<![\p{L}\p{N}-])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])/gu

/** The figures of a text as they are written, with a point for a comma; "5,1" and "5.1" are one. */
export const numeralsOf = (text: string): string[] =>
  [...foldDigits(text).matchAll(numeral)].map(({ 0: found }) => found.replaceAll(',', '.'))
