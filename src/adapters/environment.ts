import { z } from 'zod'
import { checkModelVariables } from './model/checkModelVariables.ts'
import { modelVariables } from './model/modelVariables.ts'

const flag = z.enum(['0', '1']).optional()

const innerPlace = /^(?:\[[\da-f:.]+\]|[a-z\d.-]+):\d{1,5}$/

/** `host:port`, several with commas or blanks between; an IPv6 address stands in brackets and is kept without. */
const innerPlaces = z
  .string()
  .default('')
  .transform((list) =>
    list
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((place) => place !== ''),
  )
  .refine((places) => places.every((place) => innerPlace.test(place)), {
    error: 'MONEXUS_INNER_SOURCES lists places as host:port, such as “127.0.0.1:8080, feeds.inside:80”.',
  })
  .transform((places) => places.map((place) => place.replace(/[[\]]/g, '')))

/** Printable ASCII, as a header can carry it. */
const key = z.string().regex(/^[\x21-\x7E]{0,200}$/, 'is no key: it holds spaces or signs no key has.')

const quotesNames = z
  .string()
  .default('file')
  .transform((names) => names.split(',').map((one) => one.trim()))
  .pipe(
    z.array(
      z.enum(['file', 'stooq', 'coingecko'], {
        error: 'names, with commas between them: file, stooq, coingecko.',
      }),
    ),
  )

/** What the surroundings may set; `.env.example` explains each. */
const variables = z
  .object({
    DATABASE_URL: z.string().default(''),
    PAYLOAD_SECRET: z
      .string({ error: 'PAYLOAD_SECRET is missing; `npm start` writes one into .env.' })
      .min(32, 'PAYLOAD_SECRET needs at least 32 characters; `npm start` writes one into .env.'),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    MONEXUS_DEMO: flag.default('1'),
    MONEXUS_PUBLIC_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
    MONEXUS_DATA_DIR: z.string().default('data'),
    MONEXUS_MEDIA_DIR: z.string().default('media'),
    MONEXUS_ROLE: z.enum(['web', 'worker', 'all']).default('all'),
    MONEXUS_INNER_SOURCES: innerPlaces,
    MONEXUS_QUOTES: quotesNames,
    MONEXUS_QUOTES_FILE: z.string().default(''),
    MONEXUS_STOOQ_KEY: key.default(''),
    MONEXUS_COINGECKO_KEY: key.default(''),
    MONEXUS_WIRE_FOLDER: z.string().default(''),
    MONEXUS_X_TOKEN: z
      .string()
      .regex(/^[\x21-\x7E]*$/, 'MONEXUS_X_TOKEN is a bearer token: letters, digits and signs without spaces.')
      .default(''),
    ...modelVariables,
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  })
  .superRefine((settings, { addIssue }) => {
    for (const { variable, message } of checkModelVariables(settings))
      addIssue({ code: 'custom', path: [variable], message })
  })
export type Environment = z.infer<typeof variables>

/**
 * The settings of this process, read anew at each call.
 * @throws Error naming the variable and what it should be.
 */
export const environment = (from: Record<string, string | undefined> = process.env): Environment => {
  // An empty setting is one that was not made: `.env.example` lists them all that way.
  const made = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(made)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Error(`${String(issue?.path[0] ?? 'Environment')}: ${issue?.message ?? 'not readable'}`)
}

/** True when readers and staff reach the newsroom over https. */
export const servedSecurely = (): boolean => (process.env['MONEXUS_PUBLIC_URL'] ?? '').startsWith('https:')
