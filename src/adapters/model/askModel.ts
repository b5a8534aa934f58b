import { setTimeout as waitFor } from 'node:timers/promises'
import type { ModelPrompt } from '../../domain/synthesis/model/modelPrompt.ts'
import { ModelRefused } from '../../errors/ModelRefused.ts'
import { anthropicDialect } from './anthropicDialect.ts'
import { hearAnswer } from './hearAnswer.ts'
import { isBusyStatus } from './isBusyStatus.ts'
import type { ModelAnswer } from './modelAnswer.ts'
import type { ModelSettings } from './modelSettings.ts'
import { openAiDialect } from './openAiDialect.ts'
import { postOnce, type PostAnswer } from './postOnce.ts'
import { refusalOfStatus } from './refusalOfStatus.ts'
import { waitBeforeRetry } from './waitBeforeRetry.ts'

interface Busy {
  retryAfter: string
}

/** When and until when a request may be made. */
export interface AskedWithin {
  signal: AbortSignal
  /** Milliseconds of `performance.now()`. */
  until: number
  /** Waits until one more request may be made. */
  turn: () => Promise<void>
}

const RETRIES = 3
const dialects = { anthropic: anthropicDialect, openai: openAiDialect }

const readAnswer = async (answer: PostAnswer, settings: ModelSettings): Promise<ModelAnswer | Busy> => {
  if (isBusyStatus(answer.status)) return { retryAfter: answer.header('retry-after') }
  if (answer.status !== 200) throw refusalOfStatus(answer.status, settings)
  const heard = await hearAnswer(answer, dialects[settings.dialect])
  if (heard.fault === 'failed') throw refusalOfStatus(500, settings)
  return heard.fault === 'busy' ? { retryAfter: '' } : heard
}

const busy = (settings: ModelSettings): ModelRefused =>
  new ModelRefused(
    'model-busy',
    `The model’s server ${new URL(settings.base).host} has too much to do. Try again later.`,
  )

/**
 * Puts one question to the model and hears its answer out. A busy server is asked again up to three
 * times, when it says, if that is soon enough.
 * @throws ModelRefused for a server that gives no answer; the fault of the connection or the reason of
 * `signal` as they are.
 */
export const askModel = async (
  prompt: ModelPrompt,
  settings: ModelSettings,
  { signal, until, turn }: AskedWithin,
): Promise<ModelAnswer> => {
  const dialect = dialects[settings.dialect]
  const question = {
    url: new URL(dialect.address(settings.base)),
    headers: {
      'content-type': 'application/json',
      accept: settings.stream ? 'text/event-stream, application/json' : 'application/json',
      'accept-encoding': 'identity',
      ...dialect.headers(settings.key),
    },
    body: JSON.stringify(dialect.body(prompt, settings)),
    signal,
  }
  for (let retry = 0; retry <= RETRIES; retry += 1) {
    await turn()
    const answer = await postOnce(question, async (one) => readAnswer(one, settings))
    if ('text' in answer) return answer
    const wait = waitBeforeRetry(answer.retryAfter, retry, Date.now())
    if (performance.now() + wait > until) break
    if (retry < RETRIES) await waitFor(wait, undefined, { signal })
  }
  throw busy(settings)
}
