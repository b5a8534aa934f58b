import type { CollectionSlug, Payload } from 'payload'

/** Ids of a whole collection, thrown-away documents too, so many at a time and never all at once. */
export async function* idsInBatches(
  payload: Payload,
  collection: CollectionSlug,
  size: number,
): AsyncGenerator<string[]> {
  for (let last = ''; ;) {
    const { docs } = await payload.find({
      collection,
      ...(last === '' ? {} : { where: { id: { greater_than: last } } }),
      sort: 'id',
      limit: size,
      depth: 0,
      pagination: false,
      trash: true,
      select: { createdAt: true } as never,
    })
    const ids = docs.map(({ id }) => String(id))
    if (ids.length > 0) yield ids
    if (ids.length < size) return
    last = ids.at(-1) ?? ''
  }
}
