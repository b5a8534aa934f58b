import { ModelRefused } from '../../errors/ModelRefused.ts'
import type { ModelAnswer } from './modelAnswer.ts'
import { parseJson } from './parseJson.ts'

/** Some servers put JSON into a fence whatever form they were asked for. */
const fenced = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/

const faultOf = ({ ending, text }: ModelAnswer): ModelRefused | null => {
  if (ending === 'refusal') return new ModelRefused('model-refused', 'The model refuses to write about this.')
  if (ending === 'length')
    return new ModelRefused(
      'model-answer-cut',
      'The model did not come to an end of its answer. Ask for a shorter text.',
    )
  if (ending === null)
    return new ModelRefused('model-answer-cut', 'The model’s answer broke off half-way. Try again.')
  return text.trim() === ''
    ? new ModelRefused('model-answer-broken', 'The model answered with nothing. Try again.')
    : null
}

/**
 * The value that an answer holds.
 * @throws ModelRefused for a refusal, an answer without an end, an empty one, and what is no JSON.
 */
export const contentOf = (answer: ModelAnswer): unknown => {
  const fault = faultOf(answer)
  if (fault) throw fault
  const value = parseJson(fenced.exec(answer.text)?.[1] ?? answer.text)
  if (value === undefined)
    throw new ModelRefused(
      'model-answer-broken',
      'The model answered with broken JSON. Nothing of it was used.',
    )
  return value
}
