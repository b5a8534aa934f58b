import { negationsIn } from '../../wire/alike/negationsIn.ts'
import { termsOf } from '../../wire/together/termsOf.ts'
import type { EvidencePack } from '../evidencePack.ts'
import type { SentenceFinding } from '../synthesisDraft.ts'
import type { RewrittenSentence } from './parseWritten.ts'

/** Verbs that deny what follows them, without a negation. */
const denial =
  /(?<!\p{L})(?:den(?:y|ies|ied|ying|ials?)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|rul(?:es?|ed|ing) out)(?!\p{L})/iu
const endsClause = /[.;:!?—–]/u
/** Of what is denied this part must be told again for the denial to be missed. */
const sharedFrom = 0.5

/** What a sentence denies; null where it denies nothing in such a verb. */
const deniedIn = (exact: string): { verb: string; terms: string[] } | null => {
  const found = denial.exec(exact)
  if (!found) return null
  const [verb] = found
  const [scope = ''] = exact.slice(found.index + verb.length).split(endsClause)
  return { verb, terms: [...new Set(termsOf(scope))] }
}

const isDenied = (text: string): boolean => denial.test(text) || negationsIn(text).length > 0

/** What a cited sentence says that somebody denied is not told as if they had said it. */
export const checkDenials = (
  { text, cites }: Pick<RewrittenSentence, 'text' | 'cites'>,
  { items }: EvidencePack,
): SentenceFinding[] => {
  if (isDenied(text)) return []
  const told = new Set(termsOf(text))
  const lost = items
    .flatMap(({ sentences }) => sentences.filter(({ id }) => cites.includes(id)))
    .flatMap(({ exact }) => deniedIn(exact) ?? [])
    .find(({ terms }) => {
      const shared = terms.filter((term) => told.has(term)).length
      return shared > 0 && shared >= terms.length * sharedFrom
    })
  if (!lost) return []
  const message = `The cited sentence denies this (“${lost.verb}”); here it is told as if it were so.`
  return [{ code: 'negation-lost', start: 0, end: text.length, message }]
}
