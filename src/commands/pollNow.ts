import type { Payload } from 'payload'
import type { Fetcher, Polled } from '../adapters/polling/polled.ts'
import { pollSource } from '../adapters/polling/pollSource.ts'
import { pollAddress } from '../domain/wire/pollAddress.ts'
import { pollCursor, startOfPolling, type PollCursor } from '../domain/wire/pollCursor.ts'
import type { Source } from '../generated/payload-types.ts'
import { announceWire } from './announceWire.ts'
import { notePoll } from './notePoll.ts'
import { storePolled } from './storePolled.ts'

export interface PollTools {
  fetch: Fetcher
  now: () => Date
  /** A random number from 0 up to 1. */
  chance: () => number
}

const NO_ADDRESS =
  'There is nothing to poll yet: fill in the address that is polled, or the handle of a Telegram channel.'
const NOT_STORED =
  'What it sent could not be stored. It is read again at the next poll; the log of the server says more.'

const unaddressed: Omit<Polled, 'cursor'> = {
  outcome: 'refused',
  said: NO_ADDRESS,
  items: [],
  movedTo: null,
  retryAt: null,
}

const read = async (source: Source, cursor: PollCursor, { fetch, now }: PollTools): Promise<Polled> => {
  const address = pollAddress(source)
  if (address === null) return { ...unaddressed, cursor }
  const { handle = null, platform } = source
  return pollSource(platform, { address, handle, cursor, now: now() }, fetch)
}

/**
 * Polls one source, takes in what it sent, and notes how it went and when the next poll comes. Whatever
 * goes wrong is an outcome in words.
 */
export const pollNow = async (payload: Payload, source: Source, tools: PollTools): Promise<void> => {
  const cursor = pollCursor.safeParse(source.polling?.cursor).data ?? startOfPolling
  const polled = await read(source, cursor, tools)
  const delivered = { source, polled, receivedAt: tools.now() }
  const stored = await storePolled(payload, delivered).catch((error: unknown) => {
    payload.logger.error({ err: error, source: source.code }, 'What a source sent could not be stored.')
    return { outcome: 'broken' as const, said: NOT_STORED, isWhole: false }
  })
  announceWire()
  // What was not taken in whole is read again from where this poll began.
  const kept = { ...polled, ...stored, cursor: stored.isWhole ? polled.cursor : cursor }
  await notePoll(payload, { source, polled: kept, now: tools.now(), chance: tools.chance() })
}
