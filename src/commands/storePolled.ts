import type { Payload } from 'payload'
import type { Polled } from '../adapters/polling/polled.ts'
import { latestPerId } from '../domain/wire/latestPerId.ts'
import type { Source } from '../generated/payload-types.ts'
import { ingestWireItems } from './ingestWireItems.ts'

interface Delivered {
  source: Source
  polled: Polled
  receivedAt: Date
}

interface StoredPoll {
  outcome: Polled['outcome']
  said: string
  /** False where the next poll has to go on with it. */
  isWhole: boolean
}

const SLICE = 500
/** New and revised items of one poll: a flood is taken in by several, so that nobody waits behind it. */
const MOST = 2000
const GOES_ON = 'There is more than one poll takes in; the next goes on with it.'

/**
 * Takes in what a poll read, in slices and up to about two thousand new items; items that are known cost
 * little and are passed over, so that the next poll comes further.
 * @throws InputRefused
 */
export const storePolled = async (
  payload: Payload,
  { source, polled, receivedAt }: Delivered,
): Promise<StoredPoll> => {
  const { outcome, said } = polled
  // An id in two slices would be two deliveries, and each poll would make revisions of it.
  const items = latestPerId(polled.items)
  if (items.length === 0) return { outcome, said, isWhole: true }
  let [at, created, revised] = [0, 0, 0]
  for (; at < items.length && created + revised < MOST; at += SLICE) {
    const slice = { sourceCode: source.code, items: items.slice(at, at + SLICE), receivedAt }
    const counts = await ingestWireItems(payload, slice)
    created += counts.created
    revised += counts.revised
  }
  const isWhole = at >= items.length
  const stored = `${String(created)} new, ${String(revised)} revised.`
  return { outcome, said: [said, stored, ...(isWhole ? [] : [GOES_ON])].join(' '), isWhole }
}
