import { plainText } from '../../domain/wire/plainText.ts'
import { decodeEntities } from './decodeEntities.ts'
import { flattenMarkup } from './flattenMarkup.ts'
import { keepsWords } from './keepsWords.ts'
import { splitMarkup } from './splitMarkup.ts'

const entity = /&(?:[a-z]{2,8}\d{0,2}|#\d{1,7}|#x[\da-f]{1,6});/i
const MOST_ROUNDS = 3

/** After the first reading only a pair of tags is markup: a lone "<b>" is a text about HTML. */
const isMarkup = (text: string, round: number): boolean =>
  text.includes('<') &&
  splitMarkup(text).some((piece) => piece.kind === 'tag' && (round === 0 || piece.closing))

const readOnce = (text: string, round: number): string => {
  if (isMarkup(text, round)) return flattenMarkup(text)
  return entity.test(text) ? plainText(decodeEntities(text)) : text
}

/**
 * A headline or text of a feed as plain text. Sources escape once, twice or not at all, so it is
 * read again while it still looks escaped, at most three times. If a reading would lose a word, what
 * stood before it is returned.
 */
export function cleanMarkup(raw: string): string {
  let text = raw
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const read = readOnce(text, round)
    if (read === text || !keepsWords(text, read)) break
    text = read
  }
  return plainText(text)
}
