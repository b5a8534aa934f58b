import { z } from 'zod'
import { type Finding, finding } from '../../domain/publication/finding.ts'

const done = z.object({ release: z.object({ revision: z.number() }).nullable() })
const refused = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        data: z
          .object({ findings: z.array(finding) })
          .partial()
          .nullish(),
      }),
    )
    .min(1),
})

/** What came of an act after print: the release it made, or why not and what stands in the way. */
export type AfterPrintAnswer =
  { ok: true; revision: number | null } | { ok: false; sentence: string; findings: Finding[] }

const unheard = 'The newsroom did not answer. Reload the page to see whether it was done.'

const refusalOf = (json: unknown): AfterPrintAnswer => {
  const error = refused.safeParse(json).data?.errors[0]
  return { ok: false, sentence: error?.message ?? unheard, findings: error?.data?.findings ?? [] }
}

/** Reads what the newsroom answered, whatever it was. */
export const afterPrintAnswer = (json: unknown): AfterPrintAnswer => {
  const answered = done.safeParse(json).data
  return answered ? { ok: true, revision: answered.release?.revision ?? null } : refusalOf(json)
}
