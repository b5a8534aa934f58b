import type { Payload } from 'payload'
import { idOf } from '../../domain/publication/idOf.ts'

/** So many papers are planned at once at most; those of last month are printed. */
const most = 40

/** The day of the paper that lists an article already, by the article's id; the paper of `date` left out. */
export const findPlannedElsewhere = async (
  payload: Payload,
  date: string,
): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { and: [{ status: { in: ['planning', 'open'] } }, { date: { not_equals: date } }] },
    sort: '-date',
    limit: most,
    depth: 0,
    // Not select: on SQLite, selecting an array leaves out the relations inside its rows.
    joins: false,
  })
  return new Map(
    docs.flatMap((edition) =>
      (edition.lineup ?? []).flatMap(({ articles }) =>
        (articles ?? []).flatMap((one): [string, string][] => {
          const id = idOf(one)
          return id === null ? [] : [[id, edition.date]]
        }),
      ),
    ),
  )
}
