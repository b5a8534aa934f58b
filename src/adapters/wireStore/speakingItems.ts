import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../../domain/publication/idOf.ts'
import { speakersOf } from '../../domain/wire/speakersOf.ts'
import type { WireItem } from '../../generated/payload-types.ts'

/** The fields of a wire item that say whose words it holds. */
export const spokenFields = { source: true, url: true, canonicalUrl: true, forwardOf: true } as const

type Spoken = Pick<WireItem, 'source' | 'url' | 'canonicalUrl' | 'forwardOf'>

const sourceFields = { platform: true, handle: true, url: true, polling: { address: true } } as const

/** Those of these wire items whose source may speak for the address they name. */
export const speakingItems = async <Item extends Spoken>(
  payload: Payload,
  items: readonly Item[],
  req?: PayloadRequest,
): Promise<Item[]> => {
  if (items.length === 0) return []
  const { docs } = await payload.find({
    collection: 'sources',
    depth: 0,
    pagination: false,
    select: sourceFields,
    ...(req ? { req } : {}),
  })
  const speaks = speakersOf(docs)
  return items.filter(({ source, url, canonicalUrl, forwardOf = null }) =>
    speaks({ source: idOf(source) ?? '', address: canonicalUrl ?? url ?? null, forwardOf }),
  )
}
