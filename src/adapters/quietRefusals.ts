import type { Config } from 'payload'
import { z } from 'zod'

type LoggerOptions = Extract<NonNullable<Config['logger']>, { options: unknown }>['options']

/** pino's number for what needs somebody's attention. */
const errorLevel = 50

const answer = z.object({ message: z.string(), status: z.number().min(400).max(499) })
/** GraphQL wraps what was thrown; a question it cannot read it refuses by itself. */
const logged = z.object({
  err: z.union([
    answer,
    z.object({ originalError: answer }).transform((one) => one.originalError),
    z.object({ name: z.literal('GraphQLError'), originalError: z.undefined(), message: z.string() }),
  ]),
})

/**
 * A refusal is an answer, not a fault of ours: whoever mistypes a password or asks for what is not
 * theirs leaves one line of information and no stack. Payload's `loggingLevels` tell errors by the
 * names of their classes, which bundling changes; their status stays.
 */
export const quietRefusals: NonNullable<LoggerOptions['hooks']> = {
  logMethod(args, method, level) {
    const refusal = level === errorLevel ? logged.safeParse(args[0]).data?.err : undefined
    if (refusal) this.info(refusal.message)
    else method.apply(this, args)
  },
}
