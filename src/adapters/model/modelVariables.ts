import { z } from 'zod'

/** Tokens below which not even a brief can be drafted. */
const LEAST = 20_000

const tokens = z.coerce
  .number()
  .int()
  .min(LEAST, `is a number of tokens, ${String(LEAST)} or more.`)

const seconds = 'is seconds, from 5 to 3600.'
const requests = 'is a number of requests in a minute, from 1 to 1000.'

/** The settings of the language model, as the environment gives them; `.env.example` explains each. */
export const modelVariables = {
  MONEXUS_MODEL: z
    .string()
    .regex(
      /^(?:(?:anthropic|openai)\/[\w.:@/+-]{1,120})?$/,
      'names who is asked and for which model: anthropic/<model> or openai/<model>.',
    )
    .default(''),
  MONEXUS_MODEL_URL: z.string().default(''),
  MONEXUS_MODEL_KEY: z
    .string()
    .regex(/^[\x21-\x7E]{0,4000}$/, 'is no key: it holds spaces or signs no key has.')
    .default(''),
  MONEXUS_MODEL_STREAM: z.enum(['0', '1']).default('1'),
  MONEXUS_MODEL_BUDGET: tokens.default(200_000),
  MONEXUS_MODEL_DAILY_BUDGET: tokens.default(2_000_000),
  MONEXUS_MODEL_TIMEOUT: z.coerce.number().int().min(5, seconds).max(3600, seconds).default(300),
  MONEXUS_MODEL_RATE: z.coerce.number().int().min(1, requests).max(1000, requests).default(30),
  MONEXUS_MODEL_PRICES: z
    .string()
    .regex(
      /^(?:\d{1,6}(?:\.\d{1,6})?\/\d{1,6}(?:\.\d{1,6})?)?$/,
      'is two prices in US dollars for a million tokens, read and written: 3/15.',
    )
    .default(''),
}

export type ModelVariables = z.infer<z.ZodObject<typeof modelVariables>>
