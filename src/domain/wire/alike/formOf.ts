const figure = /^\p{N}+$/u

/** Words beside the figures that make a form; a text of more words is compared by its runs of letters. */
const fewestWords = 2
const mostWords = 24

/**
 * The key that short texts share which are the same but for the order of their figures, as a score the
 * other way round; '' when one has fewer than two figures, or hardly anything else.
 */
export function formOf(words: readonly string[]): string {
  const figures = words.filter((word) => figure.test(word)).sort()
  const isForm =
    figures.length > 1 && words.length - figures.length >= fewestWords && words.length <= mostWords
  if (!isForm) return ''
  return `form ${words.map((word) => (figure.test(word) ? '#' : word)).join(' ')} ${figures.join(' ')}`
}
