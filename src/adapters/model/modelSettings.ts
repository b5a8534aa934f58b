import type { ModelVariables } from './modelVariables.ts'

/** How a model is asked. */
export interface ModelSettings {
  dialect: 'anthropic' | 'openai'
  /** As the provider calls it. */
  name: string
  /** Base address, without a slash at its end. */
  base: string
  /** Goes into a header of the request, and nowhere else; empty for none. */
  key: string
  stream: boolean
  /** Tokens read and written. */
  budget: { run: number; day: number }
  /** Milliseconds for a whole run. */
  timeout: number
  /** Requests in a minute. */
  rate: number
  /** US dollars for a million tokens. */
  prices: { read: number; written: number } | null
}

const publicBase = 'https://api.anthropic.com'
const SECOND = 1000

const pricesIn = (stated: string): ModelSettings['prices'] => {
  if (stated === '') return null
  const [read, written] = stated.split('/')
  return { read: Number(read), written: Number(written) }
}

/** The settings of the model; null where none is configured. */
export const modelSettings = (from: ModelVariables): ModelSettings | null => {
  if (from.MONEXUS_MODEL === '') return null
  const slash = from.MONEXUS_MODEL.indexOf('/')
  return {
    dialect: from.MONEXUS_MODEL.startsWith('anthropic/') ? 'anthropic' : 'openai',
    name: from.MONEXUS_MODEL.slice(slash + 1),
    base: (from.MONEXUS_MODEL_URL || publicBase).replace(/\/+$/, ''),
    key: from.MONEXUS_MODEL_KEY,
    stream: from.MONEXUS_MODEL_STREAM === '1',
    budget: { run: from.MONEXUS_MODEL_BUDGET, day: from.MONEXUS_MODEL_DAILY_BUDGET },
    timeout: from.MONEXUS_MODEL_TIMEOUT * SECOND,
    rate: from.MONEXUS_MODEL_RATE,
    prices: pricesIn(from.MONEXUS_MODEL_PRICES),
  }
}
