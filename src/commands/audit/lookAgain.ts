import type { AuditFinding } from '../../domain/audit/auditFinding.ts'

const size = 100

/** Looks after the first: an act can be under way at one of them, hardly at each. */
const more = 2

export interface Look {
  /** Keys of what is to be looked at, in batches. */
  batches: AsyncIterable<string[]>
  check: (keys: string[]) => Promise<AuditFinding[]>
  /** What is waited for, so that an act that is under way can be put on record. */
  between: () => Promise<unknown>
}

/**
 * What is found wrong at each of three looks, a while apart: between a row and its event there is always
 * a moment, and a newsroom that is audited goes on working. Where nothing is wrong one look is all.
 */
export async function* lookAgain({ batches, check, between }: Look): AsyncGenerator<AuditFinding> {
  const suspects = new Map<string, AuditFinding[]>()
  const note = (found: AuditFinding[]) => {
    for (const one of found) suspects.set(one.key, [...(suspects.get(one.key) ?? []), one])
  }
  for await (const keys of batches) note(await check(keys))
  for (let look = 1; look <= more && suspects.size > 0; look += 1) {
    const again = [...suspects.keys()]
    suspects.clear()
    await between()
    for (let at = 0; at < again.length; at += size) note(await check(again.slice(at, at + size)))
  }
  for (const findings of suspects.values()) yield* findings
}
