import type { Payload } from 'payload'
import { idOf } from '../../domain/publication/idOf.ts'

/** How many links a sentence names; popular evidence may carry thousands. */
const named = 20

const tellLink = async (payload: Payload, link: { id: string; article: unknown }): Promise<string> => {
  const id = idOf(link.article)
  const asked = { collection: 'articles', depth: 0, draft: true, trash: true, disableErrors: true } as const
  const article = id === null ? null : await payload.findByID({ ...asked, id })
  return `provenance link ${link.id} of article ${String(id)} “${article?.headline ?? ''}”`
}

/** A sentence naming the links and articles that rest on a piece of evidence. */
export const tellWhatRests = async (payload: Payload, evidence: string): Promise<string> => {
  const { docs, totalDocs } = await payload.find({
    collection: 'provenance-links',
    where: { evidence: { equals: evidence } },
    limit: named,
    depth: 0,
    select: { article: true },
  })
  if (docs.length === 0) return 'No link rests on it.'
  const told: string[] = []
  for (const link of docs) told.push(await tellLink(payload, link))
  if (totalDocs > docs.length) told.push(`${totalDocs - docs.length} more`)
  return `Resting on it: ${told.join('; ')}.`
}
