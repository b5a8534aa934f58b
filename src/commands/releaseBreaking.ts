import type { Payload } from 'payload'
import { idOf } from '../domain/publication/idOf.ts'
import type { Article } from '../generated/payload-types.ts'
import { mailAlarm } from './mailAlarm.ts'
import { pressIfOpen } from './pressIfOpen.ts'

interface Publishing {
  /** Ids of what was published. */
  articles: string[]
  /** Who published; null for the machine. */
  by: string | null
  now: () => Date
}

const readPublished = async (payload: Payload, ids: string[]): Promise<Article[]> => {
  const asked = { collection: 'articles', depth: 0, disableErrors: true } as const
  const found = await Promise.all(ids.map((id) => payload.findByID({ ...asked, id })))
  return found.filter((one) => one !== null)
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
    const [first] = articles.filter((one) => idOf(one.edition) === edition)
    if (!first || edition === null) continue
    const note = await pressIfOpen(payload, first, {
      by,
      reason: `Published: ${first.headline ?? ''}`.slice(0, 200),
      now,
    })
    if (note === null) continue
    refusals.set(edition, note)
    await mailAlarm(payload, { headline: first.headline ?? '', note })
  }
  return refusals
}
