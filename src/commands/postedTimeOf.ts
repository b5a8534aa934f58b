import { momentOf } from '../domain/audit/momentOf.ts'

interface PostedTime {
  postedAt: string | null
  postedAtBasis: 'id' | 'page' | 'feed' | 'none'
}

interface Stated {
  postedAt?: unknown
}

interface Item {
  postedAt?: string | null
  postedAtBasis?: PostedTime['postedAtBasis'] | null
}

const noTime: PostedTime = { postedAt: null, postedAtBasis: 'none' }

/** An item without a time of its own goes under the time of receipt, which is no posted time. */
const receivedTimeOf = (item: Item | null): PostedTime => {
  const basis = item?.postedAtBasis ?? 'feed'
  return item?.postedAt && basis !== 'none' ? { postedAt: item.postedAt, postedAtBasis: basis } : noTime
}

/**
 * When a linked post was posted and what that rests on: what the desk states, else the time in its id,
 * else what our wire received. Where the desk states another time than the id, nothing but the desk
 * vouches for it.
 */
export const postedTimeOf = (stated: Stated, inId: string | null, item: Item | null): PostedTime => {
  const said = momentOf(stated.postedAt)
  if (said !== null && said !== momentOf(inId)) return { postedAt: said, postedAtBasis: 'none' }
  if (inId !== null) return { postedAt: inId, postedAtBasis: 'id' }
  return receivedTimeOf(item)
}
