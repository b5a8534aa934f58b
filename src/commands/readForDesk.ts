import type { Payload, TypedUser } from 'payload'
import type { Article } from '../generated/payload-types.ts'

/** An article as it was last saved, with the rights of whoever asks; null when there is none. */
export const readForDesk = (payload: Payload, id: string, user: TypedUser | null): Promise<Article | null> =>
  payload
    .findByID({
      collection: 'articles',
      id,
      draft: true,
      depth: 0,
      joins: false,
      disableErrors: true,
      overrideAccess: false,
      user,
    })
    // MongoDB refuses to look for what has not the form of an id.
    .catch(() => null)
