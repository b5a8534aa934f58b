import type { FetchHop } from '../evidence/fetchAnswer.ts'

const isForGood = ({ status }: FetchHop): boolean => status === 301 || status === 308

/**
 * Where a source lives from now on: as far as its address was sent on for good (301, 308), and no
 * further than the first passing redirect (302, 303, 307). Null where it stays.
 */
export const permanentAddress = (hops: readonly FetchHop[]): string | null => {
  const settled = hops.findIndex((hop) => !isForGood(hop))
  return settled > 0 ? (hops[settled]?.url ?? null) : null
}
