import { z } from 'zod'
import { nothingHeard, type ModelAnswer } from './modelAnswer.ts'
import type { ModelDialect } from './modelDialect.ts'
import { parseJson } from './parseJson.ts'

/**
 * OpenAI’s chat completions (platform.openai.com/docs, “Chat completions”, “Structured outputs”), as
 * vLLM, Ollama, llama.cpp and others speak them too. OpenAI itself no longer takes `max_tokens` for
 * its newer models, and the others know nothing else.
 */
const ofOpenAi = 'api.openai.com'
/** The end of a stream. */
const DONE = '[DONE]'

const count = z.number().int().min(0)
const usage = z.object({ prompt_tokens: count.nullish(), completion_tokens: count.nullish() }).nullish()

const said = z.object({ content: z.string().nullish(), refusal: z.string().nullish() })
type Said = z.infer<typeof said>

const whole = z.object({
  choices: z.array(z.object({ message: said, finish_reason: z.string().nullish() })).min(1),
  usage,
})

const streamed = z.object({
  choices: z.array(z.object({ delta: said.nullish(), finish_reason: z.string().nullish() })).default([]),
  usage,
  error: z.object({ code: z.unknown().optional(), type: z.unknown().optional() }).nullish(),
})

const endingOf = (reason: string): ModelAnswer['ending'] => {
  if (reason === 'content_filter') return 'refusal'
  return reason === 'stop' ? 'whole' : 'length'
}

const added = (
  before: ModelAnswer,
  told: Said | null | undefined,
  reason: string | null | undefined,
): ModelAnswer => {
  const heard = { ...before, text: before.text + (told?.content ?? '') }
  if (told?.refusal) return { ...heard, ending: 'refusal' }
  return typeof reason === 'string' && heard.ending !== 'refusal'
    ? { ...heard, ending: endingOf(reason) }
    : heard
}

const counted = (before: ModelAnswer, told: z.infer<typeof usage>): ModelAnswer => ({
  ...before,
  tokensIn: told?.prompt_tokens ?? before.tokensIn,
  tokensOut: told?.completion_tokens ?? before.tokensOut,
})

const readWhole = (json: unknown): ModelAnswer | null => {
  const { data } = whole.safeParse(json)
  const [choice] = data?.choices ?? []
  if (!data || !choice) return null
  return { ...counted(added(nothingHeard, choice.message, choice.finish_reason), data.usage), isOver: true }
}

const isBusy = ({ code, type }: { code?: unknown; type?: unknown }): boolean =>
  [code, type].some((one) => /overload|rate_limit|^(?:429|503|529)$/.test(String(one)))

const hear = (before: ModelAnswer, data: string): ModelAnswer | null => {
  if (data.trim() === DONE) return { ...before, isOver: true }
  const { data: event } = streamed.safeParse(parseJson(data))
  if (!event) return null
  if (event.error) return { ...before, fault: isBusy(event.error) ? 'busy' : 'failed', isOver: true }
  const [choice] = event.choices
  return counted(added(before, choice?.delta, choice?.finish_reason), event.usage)
}

export const openAiDialect: ModelDialect = {
  address: (base) => `${base}/chat/completions`,
  headers: (key): Record<string, string> => (key === '' ? {} : { authorization: `Bearer ${key}` }),
  body: ({ system, user, answer, mostTokens }, { name, stream, base }) => ({
    model: name,
    [new URL(base).host === ofOpenAi ? 'max_completion_tokens' : 'max_tokens']: mostTokens,
    stream,
    ...(stream ? { stream_options: { include_usage: true } } : {}),
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    response_format: {
      type: 'json_schema',
      json_schema: {
        name: answer.name,
        description: answer.description,
        strict: true,
        schema: answer.schema,
      },
    },
  }),
  readWhole,
  hear,
}
