import { isWell, type PollOutcome } from './pollOutcome.ts'

const MINUTE = 60_000
/** Nobody is left out of sight longer than this, however long it fails. */
const LONGEST = 6 * 60 * MINUTE
/** A tenth: enough that sources registered together do not all come due together. */
const SPREAD = 0.1

interface Polled {
  outcome: PollOutcome
  /** The editor's choice. */
  minutes: number
  /** Polls in a row that did not go well, this one included. */
  faults: number
  /** When the host may be asked again, where it said so; ISO 8601. */
  retryAt: string | null
  now: Date
}

/** Twice as long after each fault, and a random half of it, so that hosts that fell ill together recover. */
const backOff = (rhythm: number, faults: number, chance: number): number => {
  const longest = Math.max(rhythm, Math.min(LONGEST, rhythm * 2 ** Math.min(faults, 16)))
  return Math.max(rhythm, (longest * (1 + chance)) / 2)
}

/**
 * When a source is polled next; null where it is gone. `chance` is a random number from 0 up to 1. A
 * wait that the host asked for (Retry-After) is never cut short.
 */
export const nextPoll = (
  { outcome, minutes, faults, retryAt, now }: Polled,
  chance: number,
): string | null => {
  if (outcome === 'gone') return null
  const rhythm = minutes * MINUTE
  const wait = isWell(outcome) ? rhythm : backOff(rhythm, faults, chance)
  const earliest = Math.max(now.getTime() + wait, retryAt === null ? 0 : Date.parse(retryAt))
  return new Date(earliest + rhythm * SPREAD * chance).toISOString()
}
