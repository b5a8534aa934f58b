import type { Payload } from 'payload'
import type { Fetcher, Polled, Polling } from '../adapters/polling/polled.ts'
import { noticeWait } from '../adapters/polling/noticeWait.ts'
import { pollSource } from '../adapters/polling/pollSource.ts'
import { pollAddress } from '../domain/wire/pollAddress.ts'
import { pollCursor, startOfPolling, type PollCursor } from '../domain/wire/pollCursor.ts'
import type { Source } from '../generated/payload-types.ts'
import { confirmDeleted } from './confirmDeleted.ts'
import { needsOfPolling } from './needsOfPolling.data.ts'
import { notePoll } from './notePoll.ts'
import { noteWait } from './noteWait.ts'
import { storePolled } from './storePolled.ts'
import { xToken } from './xToken.ts'

export interface PollTools {
  fetch: Fetcher
  now: () => Date
  /** A random number from 0 up to 1. */
  chance: () => number
}

const NOTHING = 'There is nothing to poll yet.'
const NOT_STORED =
  'What it sent could not be stored. It is read again at the next poll; the log of the server says more.'

const unaddressed = ({ platform }: Source, cursor: PollCursor): Polled => ({
  outcome: 'refused',
  said: needsOfPolling[platform] ?? NOTHING,
  items: [],
  takenBack: [],
  spans: [],
  cursor,
  movedTo: null,
  retryAt: null,
})

const read = async (
  payload: Payload,
  { source, cursor }: { source: Source; cursor: PollCursor },
  { fetch, now }: PollTools,
): Promise<Polled> => {
  const address = pollAddress(source)
  if (address === null) return unaddressed(source, cursor)
  const { handle = null, platform } = source
  const token = platform === 'x' ? xToken() : null
  const polling: Polling = { address, handle, cursor, token, now: now() }
  const polled = await pollSource(platform, polling, fetch)
  return confirmDeleted(payload, { source, polled, polling }, fetch)
}

/**
 * Polls one source, takes in what it sent, and notes how it went and when the next poll comes. Whatever
 * goes wrong is an outcome in words. One whose host asked to be left alone is not asked, and not blamed.
 */
export const pollNow = async (payload: Payload, source: Source, tools: PollTools): Promise<void> => {
  const known = pollCursor.safeParse(source.polling?.cursor).data ?? startOfPolling
  const cursor = { ...known, wait: null }
  const { fetch, wait } = noticeWait(tools.fetch)
  const polled = await read(payload, { source, cursor }, { ...tools, fetch })
  const waitsFor = wait()
  if (waitsFor) return noteWait(payload, { source, cursor, wait: waitsFor })
  const delivered = { source, polled, receivedAt: tools.now() }
  const stored = await storePolled(payload, delivered).catch((error: unknown) => {
    payload.logger.error({ err: error, source: source.code }, 'What a source sent could not be stored.')
    return { outcome: 'broken' as const, said: NOT_STORED, isWhole: false }
  })
  // What was not taken in whole is read again from where this poll began.
  const kept = { ...polled, ...stored, cursor: stored.isWhole ? polled.cursor : cursor }
  await notePoll(payload, { source, polled: kept, now: tools.now(), chance: tools.chance() })
}
