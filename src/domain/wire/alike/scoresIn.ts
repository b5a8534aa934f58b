/** Behind a colon two digits are rather a clock time. */
const score =
  /(?<![\p{L}\p{N}.,:/–-])(?<home>\d{1,3})\s?(?:[-–]\s?(?<away>\d{1,3})|:(?<goals>\d))(?![\p{L}\p{N}:/%–-]|[.,]\d)/gu

/** The scores of a text, "2-1" and "2:1", in order and one way to write them. */
export function scoresIn(text: string): string[] {
  return [...text.matchAll(score)].map(
    ({ groups }) => `${groups?.home ?? ''}–${groups?.away ?? groups?.goals ?? ''}`,
  )
}
