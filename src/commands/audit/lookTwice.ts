import type { AuditFinding } from '../../domain/audit/auditFinding.ts'

const size = 100

export interface Look {
  /** Keys of what is to be looked at, in batches. */
  batches: AsyncIterable<string[]>
  check: (keys: string[]) => Promise<AuditFinding[]>
  /** What is waited for, so that an act that is under way can be put on record. */
  between: () => Promise<unknown>
}

/**
 * What is found wrong at both of two looks, a while apart: between a row and its event there is always a
 * moment, and a newsroom that is audited goes on working.
 */
export async function* lookTwice({ batches, check, between }: Look): AsyncGenerator<AuditFinding> {
  const suspects = new Set<string>()
  for await (const keys of batches) for (const { key } of await check(keys)) suspects.add(key)
  if (suspects.size === 0) return
  await between()
  const again = [...suspects]
  for (let at = 0; at < again.length; at += size) yield* await check(again.slice(at, at + size))
}
