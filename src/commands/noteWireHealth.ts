import type { Payload } from 'payload'
import type { WireItem } from '../domain/wire/wireItem.ts'
import type { Source } from '../generated/payload-types.ts'

interface Delivered {
  items: readonly WireItem[]
  /** ISO 8601, UTC. */
  receivedAt: string
}

/** The time of the newest item, as the source states it but never later than we received it. */
const newestOf = ({ items, receivedAt }: Delivered): string | null => {
  const times = items.map(({ postedAt }) => (postedAt && postedAt < receivedAt ? postedAt : receivedAt))
  return times.sort().at(-1) ?? null
}

/** Notes on the source when its last item was posted; a delivery of older items changes nothing. */
export async function noteWireHealth(payload: Payload, source: Source, delivered: Delivered): Promise<void> {
  const lastItemAt = newestOf(delivered)
  const noted = source.health?.lastItemAt
  if (!lastItemAt || (noted && noted >= lastItemAt)) return
  await payload.update({
    collection: 'sources',
    id: source.id,
    data: { health: { lastItemAt } },
    depth: 0,
    overrideAccess: true,
  })
}
