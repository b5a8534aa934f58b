import { numberWords, wordScales } from './numberWords.data.ts'

/** Adds up "two hundred and three thousand": a scale closes what stands before it. */
function sum(words: readonly string[]): number {
  let total = 0
  let part = 0
  for (const word of words) {
    const scale = wordScales[word] ?? 0
    if (scale >= 1e3) {
      total += Math.max(part, 1) * scale
      part = 0
    } else if (scale > 0) part = Math.max(part, 1) * scale
    else part += numberWords[word] ?? 0
  }
  return total + part
}

/** The number that English words state, such as "twenty-three", "a dozen", "two million". */
export function readNumberWords(phrase: string): number {
  const words = phrase.toLowerCase().split(/[\s-]+/)
  const halved = words[0] === 'half' ? 0.5 : 1
  return sum(words.filter((word) => !['a', 'an', 'and', 'half'].includes(word))) * halved
}
