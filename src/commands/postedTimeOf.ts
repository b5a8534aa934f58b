interface PostedTime {
  postedAt: string | null
  postedAtBasis: 'id' | 'page' | 'feed' | 'none'
}

interface Stated {
  postedAt?: unknown
  postedAtBasis?: unknown
}

interface Item {
  postedAt?: string | null
  postedAtBasis?: PostedTime['postedAtBasis'] | null
}

/**
 * When a linked post was posted and what that rests on: what the desk states, else the time in
 * its id, else what our wire received.
 */
export const postedTimeOf = (stated: Stated, inId: string | null, item: Item | null): PostedTime => {
  if (typeof stated.postedAt === 'string' && stated.postedAt !== '')
    return { postedAt: stated.postedAt, postedAtBasis: 'page' }
  if (inId !== null) return { postedAt: inId, postedAtBasis: 'id' }
  const basis = item?.postedAtBasis ?? 'feed'
  // Such an item goes under the time it was received, which says nothing of when it was posted.
  if (item?.postedAt && basis !== 'none') return { postedAt: item.postedAt, postedAtBasis: basis }
  return { postedAt: null, postedAtBasis: 'none' }
}
