import type { Payload } from 'payload'
import { idOf } from '../../../domain/publication/idOf.ts'

/** The draft proposed because a source of a printed article changed what it says; null for none. */
export const findChangedDraft = async (payload: Payload, article: string): Promise<string | null> => {
  const { docs } = await payload.find({
    collection: 'proposed-updates',
    where: {
      and: [
        { article: { equals: article } },
        { kind: { equals: 'changed' } },
        { state: { equals: 'open' } },
        { synthesis: { exists: true } },
      ],
    },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return idOf(docs[0]?.synthesis)
}
