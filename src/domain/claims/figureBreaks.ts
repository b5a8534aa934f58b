/** A stop with its closing marks, before a figure on the same line: "said. 218", "in full.” $5 million". */
const stopBeforeFigure = /\.["”’»)\]]*[^\S\r\n\u2028\u2029]+(?=["“‘«(]?[$€£¥]?\p{Nd})/gu
/** Longer than any abbreviation. */
const reach = 24
const wordBefore = /[\p{L}\p{M}\p{N}.]*$/u
const vowel = /[aeiouyæøœı]/iu
const latinWord = /^[\p{Script=Latin}\p{M}]{2,}$/u
/** A shorter one may be a day, "12. 5. 2026", or a number at the head of a line. */
const longFigure = /^\p{Nd}{3,}$/u

/** What has no vowel is an abbreviation in any language. */
const isWord = (word: string): boolean => latinWord.test(word) && vowel.test(word.normalize('NFD'))

function endsBefore(head: string): boolean {
  const word = wordBefore.exec(head)?.[0] ?? ''
  return word === '' ? /[%‰"”’»)\]]$/u.test(head) : isWord(word) || longFigure.test(word)
}

/**
 * Where a sentence begins with a figure, which Unicode's rules take for what an abbreviation counts unless a capital
 * follows ("he said. 218 passengers"). Only behind a word of Latin letters, a share or a closing mark; what may be
 * an abbreviation, an initial or a day keeps its figure.
 * @param text with the stops hidden that are known to end nothing
 */
export function* figureBreaks(text: string): Generator<number> {
  for (const { 0: found, index } of text.matchAll(stopBeforeFigure))
    if (endsBefore(text.slice(Math.max(0, index - reach), index))) yield index + found.length
}
