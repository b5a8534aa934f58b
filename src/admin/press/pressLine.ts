import { z } from 'zod'
import { pressStep, type PressStep } from '../../domain/editions/pressStep.ts'
import { proofChange } from '../../domain/editions/proofChange.ts'
import { finding } from '../../domain/publication/finding.ts'

/** What the newsroom answers when an edition was proofed. */
const proofMade = z.object({
  contentSha256: z.string(),
  address: z.string(),
  expiresAt: z.string(),
  findings: z.array(finding),
  volume: z.number(),
  number: z.number(),
  revision: z.number(),
})
export type ProofAnswer = z.infer<typeof proofMade>

const refusal = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        data: z
          .object({ findings: z.array(finding).catch([]), changes: z.array(proofChange).catch([]) })
          .partial()
          .nullish(),
      }),
    )
    .min(1),
})

/** Why something was not done: in a sentence, with what was changed and what stands in the way. */
export interface Refused {
  sentence: string
  changes: z.infer<typeof proofChange>[]
  findings: z.infer<typeof finding>[]
}

const unheard: Refused = {
  sentence: 'The newsroom did not answer. Reload the page to see where the edition stands.',
  changes: [],
  findings: [],
}

/** Reads a refusal; what is none of ours becomes a sentence of our own. */
export const refusedBy = (json: unknown): Refused => {
  const error = refusal.safeParse(json).data?.errors[0]
  if (!error) return unheard
  return {
    sentence: error.message,
    changes: error.data?.changes ?? [],
    findings: error.data?.findings ?? [],
  }
}

/** Reads the answer to a proof. */
export const proofAnswer = (json: unknown): ProofAnswer | Refused =>
  proofMade.safeParse(json).data ?? refusedBy(json)

const printed = z
  .object({
    release: z.object({ volume: z.number(), number: z.number(), revision: z.number() }),
    /** Why no release was made: what would be printed stands already. */
    note: z.string().nullish(),
  })
  .transform(({ release, note }) => ({ release: { ...release, note: note ?? null } }))
export type PrintedRelease = z.infer<typeof printed>['release']

export type PressLine = { step: PressStep } | { release: PrintedRelease } | { refused: Refused }

const step = z.object({ step: pressStep })

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** Reads one line of what the press tells. */
export const pressLine = (line: string): PressLine => {
  const json = parsed(line)
  const told = step.safeParse(json).data
  if (told) return told
  const done = printed.safeParse(json).data
  return done ?? { refused: refusedBy(json) }
}
