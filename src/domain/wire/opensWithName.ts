import { companyWords } from './companyWords.data.ts'
import { namesAt, type NamedText } from './alike/namesAt.ts'
import { textWords } from './alike/textWords.ts'
import { isTitleCase } from './namesIn.ts'

type Read = Pick<NamedText, 'sure' | 'isGerman'>

/**
 * Whether a headline begins with a proper name: "Aldera Corp reports". A title in capitals shows one only
 * where a company is called so behind it.
 */
export function opensWithName(headline: string, { sure, isGerman }: Read): boolean {
  const words = textWords(headline)
  const [first, second] = words
  if (!first || !/^\p{Lu}/u.test(first.raw)) return false
  if (second && companyWords.has(second.folded)) return true
  const told = { text: headline, words, sure, isGerman, own: new Set<string>() }
  return !isTitleCase(headline) && namesAt(told, [0, 1]).length > 0
}
