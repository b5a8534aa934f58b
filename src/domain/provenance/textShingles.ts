import { isCredit } from './isCredit.ts'

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
/** What an outlet adds to another's text: addresses and its credit. */
const additions = /https?:\/\/\S+|(?:\s|^)(?:via|VIA|Via) [^\n]{1,40}$/gu
const inBrackets = /[(（](?<words>[^()（）\n]{1,120})[)）][\s.]*$/u
/** Letters of no other alphabet, nothing that folding would turn into one: the search for words is cheap then. */
const onlyAscii = /^[\p{ASCII}\u2010-\u2027]*$/u
const width = 5

const withoutAdditions = (text: string): string => {
  const rest = text.replace(additions, ' ')
  return isCredit(inBrackets.exec(rest)?.groups?.['words'] ?? ' ') ? rest.replace(inBrackets, ' ') : rest
}

/** A text in words, folded so that letter case, marks and an outlet's additions do not matter. */
export function wordsForComparison(text: string): string[] {
  const plain = withoutAdditions(text.normalize('NFKC').trim()).toLowerCase()
  if (onlyAscii.test(plain)) return plain.match(/[a-z0-9]+/g) ?? []
  return plain.replace(cjk, ' $& ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return hash
}

/** The hashes of every run of five words; the same run counts once. */
export function textShingles(words: readonly string[]): Set<number> {
  const hashes = words.map(hashOf)
  const shingles = new Set<number>()
  for (let at = 0; at + width <= hashes.length; at += 1) {
    let shingle = 0
    for (let next = at; next < at + width; next += 1)
      shingle = Math.imul(shingle ^ (hashes[next] ?? 0), 0x5bd1e995) + (shingle >>> 15)
    shingles.add(shingle | 0)
  }
  return shingles
}
