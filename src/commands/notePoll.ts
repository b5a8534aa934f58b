import type { Payload } from 'payload'
import type { Polled } from '../adapters/polling/polled.ts'
import { nextPoll } from '../domain/wire/nextPoll.ts'
import { pollAddress } from '../domain/wire/pollAddress.ts'
import { isWell } from '../domain/wire/pollOutcome.ts'
import { usualMinutes } from '../domain/wire/usualMinutes.data.ts'
import type { Source } from '../generated/payload-types.ts'
import { keepRhythm } from './keepRhythm.ts'
import { retryConflict } from './retryConflict.ts'

interface Poll {
  source: Source
  polled: Polled & { isWhole: boolean }
  now: Date
  /** From 0 up to 1. */
  chance: number
}

const LONGEST = 1000

type Polling = NonNullable<Source['polling']>

/** Somebody wanted another poll while this one ran; unless it went wrong, theirs is the next. */
const isWanted = ({ polling }: Source, { source, polled }: Poll): boolean =>
  isWell(polled.outcome) && (polling?.nextAt ?? null) !== (source.polling?.nextAt ?? null)

/** A poll that left something goes on as soon as it can. */
const nextAfter = (newest: Source, faults: number, poll: Poll): string | null => {
  const { polled, now, chance } = poll
  const { outcome, retryAt, isWhole } = polled
  if (isWanted(newest, poll)) return newest.polling?.nextAt ?? null
  if (isWell(outcome) && !isWhole) return now.toISOString()
  const minutes = newest.polling?.minutes ?? usualMinutes
  return nextPoll({ outcome, minutes, faults, retryAt, now }, chance)
}

const pollingAfter = (newest: Source, poll: Poll): Polling => {
  const { outcome, cursor, movedTo } = poll.polled
  const faults = isWell(outcome) ? 0 : (newest.polling?.faults ?? 0) + 1
  return {
    cursor,
    faults,
    nextAt: nextAfter(newest, faults, poll),
    ...(movedTo === null ? {} : { address: movedTo }),
    ...(outcome === 'gone' ? { enabled: false } : {}),
  }
}

/**
 * Notes on a source how its poll ended and when the next one comes. Where somebody gave it another
 * address meanwhile, this poll says nothing about the next.
 */
export const notePoll = async (payload: Payload, poll: Poll): Promise<void> => {
  const { source, polled, now } = poll
  await retryConflict(async () => {
    const newest = await payload.findByID({ collection: 'sources', id: source.id, depth: 0 })
    const isStill = pollAddress(newest) === pollAddress(source)
    const learnt = await keepRhythm(payload, newest, now)
    await payload.update({
      collection: 'sources',
      id: source.id,
      data: {
        ...(isStill ? { polling: pollingAfter(newest, poll) } : {}),
        health: {
          polledAt: now.toISOString(),
          outcome: polled.outcome,
          said: polled.said.slice(0, LONGEST),
          rhythm: learnt,
        },
      },
      depth: 0,
    })
  })
}
