import { z } from 'zod'
import { finding } from '../domain/publication/finding.ts'

/** What the readiness endpoints answer; an article's answer names no articles. */
const report = z.object({
  findings: z.array(finding),
  articles: z
    .array(
      z.object({
        id: z.string(),
        headline: z.string(),
        section: z.string(),
        printed: z.boolean(),
        findings: z.array(finding),
      }),
    )
    .default([]),
})
export type GateReport = z.infer<typeof report>

export type GateAnswer = { ok: true; report: GateReport } | { ok: false; sentence: string }

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const unheard = 'The newsroom did not answer. Check your connection and try again.'

/** Reads an endpoint's JSON; a refusal becomes its sentence, anything else a sentence of our own. */
export const gateAnswer = (json: unknown): GateAnswer => {
  const answered = report.safeParse(json)
  if (answered.success) return { ok: true, report: answered.data }
  const refused = refusal.safeParse(json)
  return { ok: false, sentence: refused.data?.errors[0]?.message ?? unheard }
}
