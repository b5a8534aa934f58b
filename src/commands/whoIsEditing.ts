import type { Payload } from 'payload'
import { idOf } from '../domain/publication/idOf.ts'

/** Milliseconds a lock counts without a sign of life, as `lockDocuments` of the articles has it. */
const holds = 300_000

/** Ids of those who have an article open for editing, by the article's id. */
export const whoIsEditing = async (payload: Payload, now: Date): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await payload.find({
    collection: 'payload-locked-documents',
    where: { updatedAt: { greater_than: new Date(now.getTime() - holds).toISOString() } },
    depth: 0,
    limit: 500,
    pagination: false,
  })
  return new Map(
    docs.flatMap(({ document, user }): [string, string][] => {
      const article = document?.relationTo === 'articles' ? idOf(document.value) : null
      const who = idOf(user.value)
      return article !== null && who !== null ? [[article, who]] : []
    }),
  )
}
