import type { WireQuestion } from './WireSearch.ts'

type Condition = Record<string, unknown>

/** Tokens are letters and digits: none means anything in a regular expression. */
const stands = (tokens: readonly string[]): Condition[] => {
  const each = tokens.map((token) => ({ words: token }))
  return tokens.length > 1 ? [...each, { folded: { $regex: ` ${tokens.join(' ')} ` } }] : each
}

const begins = (tokens: readonly string[]): Condition[] => {
  const last = tokens.at(-1) ?? ''
  const before = tokens.slice(0, -1)
  const begun: Condition = { words: { $regex: `^${last}` } }
  return before.length === 0
    ? [begun]
    : [...before.map((token) => ({ words: token })), { folded: { $regex: ` ${tokens.join(' ')}` } }]
}

const lacks = (tokens: readonly string[]): Condition =>
  tokens.length > 1
    ? { folded: { $not: { $regex: ` ${tokens.join(' ')} ` } } }
    : { words: { $nin: [tokens[0] ?? ''] } }

const oneOf = (field: string, values: readonly string[] | null): Condition[] =>
  values === null || values.length === 0 ? [] : [{ [field]: { $in: [...values] } }]

const arrival = ({ from, to }: WireQuestion): Condition[] => [
  ...(from === null ? [] : [{ at: { $gte: new Date(from).toISOString() } }]),
  ...(to === null ? [] : [{ at: { $lt: new Date(to).toISOString() } }]),
]

/** The question as MongoDB reads it; `before` as the place of that item in the order of arrival. */
export const findInMongo = (question: WireQuestion, before: string | null): Condition => {
  const { all, begun, without } = question.words
  const conditions = [
    ...all.flatMap(stands),
    ...(begun ? begins(begun) : []),
    ...without.map(lacks),
    ...oneOf('source', question.sources),
    ...oneOf('language', question.languages),
    ...oneOf('state', question.states),
    ...oneOf('_id', question.among),
    ...arrival(question),
    ...(before === null ? [] : [{ at: { $lt: before } }]),
  ]
  return conditions.length > 0 ? { $and: conditions } : {}
}
