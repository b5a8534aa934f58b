import { z } from 'zod'
import { nothingHeard, type ModelAnswer } from './modelAnswer.ts'
import type { ModelDialect } from './modelDialect.ts'
import { parseJson } from './parseJson.ts'

/**
 * Anthropic’s Messages API (platform.claude.com/docs, “Messages”, “Streaming messages”, version
 * 2023-06-01). The form of an answer is the input of the only tool there is, which the model must use
 * and which nobody runs. Input that was read from or written to a cache is counted apart.
 */
const version = '2023-06-01'

const count = z.number().int().min(0)
const usage = z.object({
  input_tokens: count.nullish(),
  cache_creation_input_tokens: count.nullish(),
  cache_read_input_tokens: count.nullish(),
  output_tokens: count.nullish(),
})
type Usage = z.infer<typeof usage>

const whole = z.object({
  type: z.literal('message'),
  content: z.array(
    z.object({ type: z.string(), text: z.string().optional(), input: z.unknown().optional() }),
  ),
  stop_reason: z.string().nullish(),
  usage: usage.optional(),
})

const streamed = z.object({
  type: z.string(),
  message: z.object({ usage: usage.optional() }).optional(),
  delta: z
    .object({
      text: z.string().optional(),
      partial_json: z.string().optional(),
      stop_reason: z.string().nullish(),
    })
    .default({}),
  content_block: z.object({ type: z.string() }).default({ type: '' }),
  usage: usage.optional(),
  error: z.object({ type: z.string().default('') }).default({ type: '' }),
})

const endingOf = (reason: string): ModelAnswer['ending'] => {
  if (reason === 'refusal') return 'refusal'
  return /^(?:tool_use|end_turn|stop_sequence)$/.test(reason) ? 'whole' : 'length'
}

const counted = (before: ModelAnswer, told: Usage | undefined): ModelAnswer => {
  const read = [told?.input_tokens, told?.cache_creation_input_tokens, told?.cache_read_input_tokens]
  const isTold = read.some((one) => typeof one === 'number')
  return {
    ...before,
    tokensIn: isTold ? read.reduce<number>((sum, one) => sum + (one ?? 0), 0) : before.tokensIn,
    tokensOut: told?.output_tokens ?? before.tokensOut,
  }
}

const ended = (before: ModelAnswer, reason: string | null | undefined): ModelAnswer =>
  typeof reason === 'string' ? { ...before, ending: endingOf(reason) } : before

const readWhole = (json: unknown): ModelAnswer | null => {
  const { data } = whole.safeParse(json)
  if (!data) return null
  const used = data.content.find(({ type }) => type === 'tool_use')
  const spoken = data.content.map(({ text = '' }) => text).join('')
  const text = used ? JSON.stringify(used.input ?? null) : spoken
  return ended(counted({ ...nothingHeard, text, isOver: true }, data.usage), data.stop_reason)
}

const faultOf = (type: string): ModelAnswer['fault'] =>
  /^(?:overloaded|rate_limit)_error$/.test(type) ? 'busy' : 'failed'

/** The text with one more event. What a model says before it fills in the form is no part of the form. */
const textWith = (before: string, { content_block: block, delta }: z.infer<typeof streamed>): string =>
  block.type === 'tool_use' ? '' : before + (delta.partial_json ?? delta.text ?? '')

const hear = (before: ModelAnswer, data: string): ModelAnswer | null => {
  const { data: event } = streamed.safeParse(parseJson(data))
  if (!event) return null
  if (event.type === 'error') return { ...before, fault: faultOf(event.error.type), isOver: true }
  if (event.type === 'message_stop') return { ...before, isOver: true }
  const heard = { ...before, text: textWith(before.text, event) }
  return ended(counted(heard, event.message?.usage ?? event.usage), event.delta.stop_reason)
}

export const anthropicDialect: ModelDialect = {
  address: (base) => `${base.replace(/\/v1$/, '')}/v1/messages`,
  headers: (key) => ({ 'anthropic-version': version, ...(key === '' ? {} : { 'x-api-key': key }) }),
  body: ({ system, user, answer, mostTokens }, { name, stream }) => ({
    model: name,
    max_tokens: mostTokens,
    stream,
    system,
    messages: [{ role: 'user', content: user }],
    tools: [{ name: answer.name, description: answer.description, input_schema: answer.schema }],
    tool_choice: { type: 'tool', name: answer.name },
  }),
  readWhole,
  hear,
}
