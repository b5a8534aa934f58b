import { lastHeardAt } from './lastHeardAt.ts'
import type { JudgedSource } from './judgeSource.ts'

/** Milliseconds; a round begins every minute, and asks the sources of one host one after the other. */
const grace = 15 * 60_000

interface AwaitedSource extends JudgedSource {
  polling?: NonNullable<JudgedSource['polling']> & { nextAt?: string | null }
  /** ISO 8601; one that was never polled is written by whoever had it polled. */
  updatedAt: string
}

/**
 * True for a source whose first poll is yet to come: it is not silent, nobody asked it. Once that poll is
 * overdue it is as silent as any other.
 */
export const isAwaited = (source: AwaitedSource, now: Date): boolean => {
  const { polling = {}, health = {}, updatedAt } = source
  if (polling.enabled !== true || (health.outcome ?? null) !== null || lastHeardAt(source) !== null)
    return false
  return now.getTime() < Date.parse(polling.nextAt ?? updatedAt) + grace
}
