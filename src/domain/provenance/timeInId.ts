const LAST_DATE_MS = 8_640_000_000_000_000n

/** A moment in ms since 1970 as ISO 8601 in UTC; null when no calendar reaches it. */
export function timeInId(ms: bigint): string | null {
  return ms >= 0n && ms <= LAST_DATE_MS ? new Date(Number(ms)).toISOString() : null
}
