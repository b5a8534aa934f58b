import { decodeEntities } from './decodeEntities.ts'
import { dropUnread } from './dropUnread.ts'

const anyBrackets = /<(?:"[^"]*"|'[^']*'|[^'"<>])*>/g
const lettersOf = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')

/**
 * True when every letter and digit of the markup outside angle brackets is in the cleaned text, in
 * its order. It reads the markup in another and cruder way than the cleaner does, on purpose.
 */
export function keepsWords(markup: string, cleaned: string): boolean {
  const wanted = lettersOf(decodeEntities(dropUnread(markup).replace(anyBrackets, '')))
  const found = lettersOf(cleaned)
  let next = 0
  for (let at = 0; at < found.length && next < wanted.length; at += 1) {
    if (found[at] === wanted[next]) next += 1
  }
  return next === wanted.length
}
