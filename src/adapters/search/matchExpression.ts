import { wireState } from '../../domain/wire/desk/wireFilter.ts'
import type { WireQuestion } from './WireSearch.ts'
import { markOf } from './markOf.ts'

/** Tokens are letters and digits only, so that a quotation mark ends nothing but our own quotation. */
const phrase = (tokens: readonly string[]): string => `"${tokens.join(' ')}"`

const oneOf = (marks: readonly string[]): string =>
  `marks : (${marks.map((mark) => `"${mark}"`).join(' OR ')})`

const marksOf = ({ sources, languages, states }: WireQuestion): string[] =>
  [
    (sources ?? []).map((one) => markOf('s', one)),
    languages.map((one) => markOf('l', one)),
    states.map((one) => markOf('t', one)),
  ]
    .filter((marks) => marks.length > 0)
    .map(oneOf)

const everything = oneOf(wireState.options.map((state) => markOf('t', state)))

/** The question as FTS5 reads it; null when every item answers it. */
export const matchExpression = (question: WireQuestion): string | null => {
  const { all, begun, without } = question.words
  const wanted = [...all.map(phrase), ...(begun ? [`${phrase(begun)} *`] : [])]
  const parts = [...(wanted.length > 0 ? [`words : (${wanted.join(' AND ')})`] : []), ...marksOf(question)]
  if (parts.length === 0 && without.length === 0) return null
  const found = parts.length === 0 ? everything : parts.map((part) => `(${part})`).join(' AND ')
  return without.length === 0 ? found : `(${found}) NOT words : (${without.map(phrase).join(' OR ')})`
}
