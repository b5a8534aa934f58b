import { ModelRefused } from '../../errors/ModelRefused.ts'
import { nothingHeard, type ModelAnswer } from './modelAnswer.ts'
import type { ModelDialect } from './modelDialect.ts'
import { parseJson } from './parseJson.ts'
import type { PostAnswer } from './postOnce.ts'
import { readEvents } from './readEvents.ts'

/** UTF-16 units of JSON; the longest draft has about a twentieth of it. */
const LONGEST = 400_000

const broken = (what: string): ModelRefused =>
  new ModelRefused('model-answer-broken', `The model’s server ${what}. Nothing of it was used; try again.`)

const checkLength = (answer: ModelAnswer): void => {
  if (answer.text.length > LONGEST)
    throw new ModelRefused('model-answer-too-long', 'The model wrote on without end and was stopped.')
}

const hearStream = async (body: PostAnswer['body'], dialect: ModelDialect): Promise<ModelAnswer> => {
  let answer = nothingHeard
  for await (const data of readEvents(body)) {
    const heard = dialect.hear(answer, data)
    if (!heard) throw broken('sent a stream that cannot be read')
    checkLength(heard)
    answer = heard
    if (answer.isOver) break
  }
  return answer
}

const hearWhole = async (body: PostAnswer['body'], dialect: ModelDialect): Promise<ModelAnswer> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  const answer = dialect.readWhole(parseJson(Buffer.concat(chunks).toString('utf8')))
  if (!answer) throw broken('sent JSON that is no answer')
  checkLength(answer)
  return answer
}

/**
 * The answer in a body, streamed or whole as the server chose, whatever was asked for.
 * @throws ModelRefused for what is no answer, and one that grows too long.
 */
export const hearAnswer = async (
  { header, body }: Pick<PostAnswer, 'header' | 'body'>,
  dialect: ModelDialect,
): Promise<ModelAnswer> => {
  const type = header('content-type').toLowerCase()
  if (type.startsWith('text/event-stream')) return hearStream(body, dialect)
  if (/^application\/(?:[\w.+-]+\+)?json\b/.test(type)) return hearWhole(body, dialect)
  throw broken('answered with something else than JSON')
}
