import type { Payload } from 'payload'
import type { Polled } from '../adapters/polling/polled.ts'
import { leftUnordered } from '../domain/wire/leftUnordered.ts'
import { latestPerId } from '../domain/wire/latestPerId.ts'
import { asReceived } from '../domain/wire/statedVersion.ts'
import type { Source } from '../generated/payload-types.ts'
import { deliverWire, type Delivered } from './deliverWire.ts'
import { sayDelivered } from './sayDelivered.ts'
import { warnVersions } from './warnVersions.ts'

interface PolledWire {
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
  { source, polled, receivedAt }: PolledWire,
): Promise<StoredPoll> => {
  const { outcome, said } = polled
  // An id in two slices would be two deliveries, and each poll would make revisions of it.
  const seenAt = receivedAt.toISOString()
  const sent = polled.items.map((item) => asReceived(item, seenAt))
  const items = latestPerId(sent)
  if (items.length + polled.takenBack.length === 0) return { outcome, said, isWhole: true }
  const slices: Delivered[] = []
  let [at, taken] = [0, 0]
  for (; (at < items.length && taken < MOST) || at === 0; at += SLICE) {
    const takenBack = at === 0 ? polled.takenBack : []
    const slice = { source, items: items.slice(at, at + SLICE), takenBack, receivedAt }
    const delivered = await deliverWire(payload, slice)
    taken += delivered.counts.created + delivered.counts.revised
    slices.push(delivered)
  }
  const isWhole = at >= items.length
  const unordered = warnVersions({ items: [], unordered: leftUnordered(sent), older: [], receivedAt: seenAt })
  const warnings = [...unordered, ...slices.flatMap((slice) => slice.warnings)]
  const warned = warnings.map(({ message }) => message)
  const sentences = [said, sayDelivered(slices), ...(isWhole ? [] : [GOES_ON]), ...warned]
  return { outcome, said: sentences.join(' '), isWhole }
}
