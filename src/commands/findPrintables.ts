import type { Payload } from 'payload'
import type { Article } from '../generated/payload-types.ts'

/** So many are read in one piece; between two of them others have their turn. */
const together = 10

const isKilled = (stored: Article, newest: Article): boolean =>
  newest.stage === 'killed' || (stored.stage === 'killed' && Boolean(stored.printedAt))

/** What was published as published, what was not as it was last saved. */
const printableOf = (stored: Article, newest: Article = stored): Article[] => {
  if (isKilled(stored, newest)) return []
  return [stored._status === 'published' ? stored : newest]
}

const findTogether = async (payload: Payload, ids: readonly string[]): Promise<Article[]> => {
  const asked = {
    collection: 'articles',
    where: { id: { in: [...ids] } },
    depth: 0,
    joins: false,
    pagination: false,
  } as const
  const [stored, newest] = await Promise.all([payload.find(asked), payload.find({ ...asked, draft: true })])
  return stored.docs.flatMap((article) =>
    printableOf(
      article,
      newest.docs.find(({ id }) => id === article.id),
    ),
  )
}

/**
 * Articles by their ids as the press prints them: what was killed, thrown away or never was is left out.
 */
export const findPrintables = async (
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, Article>> => {
  const found: Article[] = []
  for (let at = 0; at < ids.length; at += together)
    found.push(...(await findTogether(payload, ids.slice(at, at + together))))
  return new Map(found.map((one) => [one.id, one]))
}
