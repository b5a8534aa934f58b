import { plainLine } from './plainLine.ts'

const LONGEST = 140
const WORTH_CUTTING_AT = 40
/** A full stop ends a sentence before white space and a new beginning; "U.S. President" has none of the lower case. */
const sentenceEnd =
  /(?<=[\p{Ll}\p{N}\p{Lo}»”"')][.!?…]+["”»')]*)\s+(?=[\p{Lu}\p{Lo}\p{N}\p{Extended_Pictographic}"“«])|(?<=[。！？])/u

const atWord = (line: string): string => {
  const letters = Array.from(line)
  if (letters.length <= LONGEST) return line
  const head = letters.slice(0, LONGEST - 1).join('')
  const space = head.lastIndexOf(' ')
  const kept = space >= WORTH_CUTTING_AT ? head.slice(0, space) : head
  return `${kept.replace(/[\s,;:–—-]+$/u, '')}…`
}

/**
 * A headline for an item that came without one (a post): its first line, or the first sentence of
 * it, of at most 140 characters, cut between words and marked with "…". Empty text gives ''.
 */
export function headlineFromText(text: string): string {
  const firstLine =
    text
      .split('\n')
      .map(plainLine)
      .find((line) => /[\p{L}\p{N}]/u.test(line)) ?? ''
  if (Array.from(firstLine).length <= LONGEST) return firstLine
  return atWord(firstLine.split(sentenceEnd)[0] ?? firstLine)
}
