import type { RecordedCheck } from '../domain/factCheck/standingOfClaims.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { ClaimCheck } from '../generated/payload-types.ts'

/** Stored checks of claims as the desk judges by them, with the names of those who made them. */
export const recordedChecks = (
  checks: readonly ClaimCheck[],
  names: ReadonlyMap<string, string> = new Map(),
): RecordedCheck[] =>
  checks.map(({ id, exact, prefix, suffix, position, status, by, at, note }) => ({
    id,
    exact,
    prefix: prefix ?? '',
    suffix: suffix ?? '',
    position,
    status,
    by: names.get(idOf(by) ?? '') ?? null,
    at: at ?? null,
    note: note ?? '',
  }))
