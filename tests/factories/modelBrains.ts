import type { ShownSentence, StubQuestion } from './readModelQuestion.ts'

/** What a model answers; a value, sent as JSON. */
export type Brain = (question: StubQuestion) => unknown

export interface StubSentence {
  text: string
  sourceIds: string[]
  type: string
  part: string
}

const leadOf = (evidence: readonly ShownSentence[]): ShownSentence[] => {
  const first = new Map<string, ShownSentence>()
  for (const one of evidence) {
    const item = one.id.replace(/\..*/, '')
    if (one.part === 'text' && !first.has(item)) first.set(item, one)
  }
  return [...first.values()]
}

export const quoted = ({ id, words, source }: ShownSentence): StubSentence => ({
  text: `${source} reported: “${words}”`,
  sourceIds: [id],
  type: 'quotation',
  part: 'happened',
})

const planned = ({ id, words }: ShownSentence): object => ({ claim: words, evidence: [id], part: 'happened' })

/** Plans and quotes the first sentence of every item, word for word, and quotes again what is sent back. */
export const faithful: Brain = ({ task, evidence, plan, sentence }) => {
  const lead = leadOf(evidence)
  if (task === 'plan_claims') return { claims: lead.map(planned) }
  if (task === 'rewrite_sentence') {
    const cited = evidence.find(({ id }) => sentence?.sourceIds.includes(id)) ?? lead[0]
    return cited ? quoted(cited) : {}
  }
  const ids = plan.flatMap((claim) => claim.evidence)
  const [first] = lead
  return {
    headline: first
      ? `${first.words.replace(/ on \w+day(?: \w+)?|[.!?]$/g, '')}, ${first.source} reports`
      : '',
    headlineSourceIds: first ? [first.id] : [],
    sentences: evidence.filter(({ id }) => ids.includes(id)).map(quoted),
  }
}

/** Writes exactly these sentences, whatever it is shown; and of what is sent back, `again` or the same once more. */
export const scripted =
  (sentences: readonly StubSentence[], again?: StubSentence): Brain =>
  (question) => {
    if (question.task === 'plan_claims') return faithful(question)
    if (question.task === 'rewrite_sentence') return again ?? question.sentence
    return { headline: '', headlineSourceIds: [], sentences }
  }

/** What a model makes of an order that stands in the wire, if it obeys. */
export interface Obeyed {
  sentences: readonly StubSentence[]
  headline?: string
  headlineSourceIds?: string[]
  claims?: readonly object[]
  /** Put beside what was asked for. */
  extra?: object
}

/** Obeys: beside its faithful text it writes what orders in the wire made of it, and insists when asked anew. */
export const obedient =
  ({ sentences, claims = [], extra = {}, ...headline }: Obeyed): Brain =>
  (question) => {
    const honest = faithful(question) as { claims: object[]; sentences: StubSentence[] }
    if (question.task === 'plan_claims') return { claims: [...claims, ...honest.claims], ...extra }
    if (question.task === 'rewrite_sentence') return { ...question.sentence, ...extra }
    return { ...honest, ...headline, ...extra, sentences: [...sentences, ...honest.sentences] }
  }
