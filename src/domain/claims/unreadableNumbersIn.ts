import type { StatedNumber } from './statedNumber.ts'

/**
 * Digits of ornament that no figure of a source can be held against: mathematical, raised and lowered,
 * circled, Roman. Behind a letter or a figure they are an exponent or a note ("km²", "CO₂").
 */
const ornament =
  /(?<![\p{L}\p{N}])(?:[\u{1d7ce}-\u{1d7ff}]|[⁰¹²³⁴-⁹₀-₉①-⒛⓪-⓿❶-➓Ⅰ-ↈ㉈-㉏㉑-㉟㊱-㊿])+(?![\p{L}\p{N}])/gu
const mayHold = /[⁰¹²³⁴-⁹₀-₉①-⒛⓪-⓿❶-➓Ⅰ-ↈ㉈-㉏㉑-㉟㊱-㊿\u{1d7ce}-\u{1d7ff}]/u

/** Less than any number of a source, so that none bears it out: copy has to write plain digits. */
export const unreadable = -1

/** The numbers written in digits of ornament, in order. They state something that cannot be checked as it stands. */
export function unreadableNumbersIn(text: string): StatedNumber[] {
  if (!mayHold.test(text)) return []
  return [...text.matchAll(ornament)].map(({ index: start, 0: raw }) => ({
    start,
    end: start + raw.length,
    raw,
    kind: 'quantity',
    value: unreadable,
    readings: [unreadable],
    unit: null,
    scale: 1,
    approximation: 'exact',
    isApproximate: false,
    step: 1,
  }))
}
