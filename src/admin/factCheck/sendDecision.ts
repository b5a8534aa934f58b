import { z } from 'zod'
import { type Finding, finding } from '../../domain/publication/finding.ts'

/** What came of a decision; a refusal says why, and of the gate what it found. */
export type Outcome = { ok: true } | { ok: false; isStale: boolean; sentence: string; findings: Finding[] }

const refusal = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        data: z.object({ findings: z.array(finding).catch([]) }).catch({ findings: [] }),
      }),
    )
    .min(1),
})
const unheard: Outcome = {
  ok: false,
  isStale: false,
  sentence: 'The newsroom did not answer. Nothing was saved; check your connection and try again.',
  findings: [],
}

interface Decision {
  address: string
  method: 'PATCH' | 'POST'
  body: unknown
}

/** Sends one decision of a fact-checker and reads what came of it. */
export const sendDecision = async ({ address, method, body }: Decision): Promise<Outcome> => {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return { ok: true }
    const [first] = refusal.safeParse(await response.json()).data?.errors ?? []
    if (!first) return unheard
    return {
      ok: false,
      isStale: response.status === 409,
      sentence: first.message,
      findings: first.data.findings,
    }
  } catch {
    return unheard
  }
}
