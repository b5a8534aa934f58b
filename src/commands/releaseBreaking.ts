import type { Payload } from 'payload'
import { idOf } from '../domain/publication/idOf.ts'
import type { Article } from '../generated/payload-types.ts'
import { mailAlarm } from './mailAlarm.ts'
import { printIfOpen } from './printIfOpen.ts'

interface Publishing {
  /** Ids of what was published. */
  articles: readonly string[]
  /** Who published; null for the machine. */
  by: string | null
  now: () => Date
}

type Headed = Pick<Article, 'id' | 'headline' | 'edition'>

const readPublished = async (payload: Payload, ids: readonly string[]): Promise<Headed[]> => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { in: ids } },
    select: { headline: true, edition: true },
    depth: 0,
    joins: false,
    pagination: false,
  })
  const found = new Map(docs.map((one) => [one.id, one]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/**
 * Breaking news: what was published into an edition that is out makes a new release of it at once, one for
 * all articles of the edition. Answers by edition why it was not printed, in a sentence that is also
 * mailed; nothing where it was, or waits for the press of an edition that is still planned.
 */
export const releaseBreaking = async (
  payload: Payload,
  { articles: ids, by, now }: Publishing,
): Promise<Map<string, string>> => {
  const refusals = new Map<string, string>()
  const articles = await readPublished(payload, ids)
  for (const edition of new Set(articles.map((one) => idOf(one.edition)))) {
    const together = articles.filter((one) => idOf(one.edition) === edition)
    const headline = together[0]?.headline ?? ''
    if (edition === null) continue
    const note = await printIfOpen(payload, {
      edition,
      articles: together.map(({ id }) => id),
      by,
      reason: Array.from(`Published: ${headline}`).slice(0, 200).join(''),
      now,
    })
    if (note === null) continue
    refusals.set(edition, note)
    await mailAlarm(payload, { headline, note })
  }
  return refusals
}
