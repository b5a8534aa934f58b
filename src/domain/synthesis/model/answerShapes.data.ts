import { draftPart, sentenceType } from '../synthesisDraft.ts'
import type { AnswerShape } from './modelPrompt.ts'

const closed = (properties: Record<string, object>): Record<string, unknown> => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

const ids = { type: 'array', items: { type: 'string' } }
const part = { type: 'string', enum: draftPart.options }
const written = {
  text: { type: 'string' },
  sourceIds: ids,
  type: { type: 'string', enum: sentenceType.options },
}

/** The forms answers must have, as providers enforce them. */
export const answerShapes = {
  plan: {
    name: 'plan_claims',
    description: 'The claims of the text, each with the ids of the sentences that bear it.',
    schema: closed({
      claims: { type: 'array', items: closed({ claim: { type: 'string' }, evidence: ids, part }) },
    }),
  },
  write: {
    name: 'write_sentences',
    description: 'The text, sentence by sentence, each with the ids of the sentences it rests on.',
    schema: closed({
      headline: { type: 'string' },
      headlineSourceIds: ids,
      sentences: { type: 'array', items: closed({ ...written, part }) },
    }),
  },
  rewrite: {
    name: 'rewrite_sentence',
    description: 'The sentence written anew, with the ids of the sentences it rests on.',
    schema: closed(written),
  },
} satisfies Record<string, AnswerShape>
