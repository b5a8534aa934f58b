import type { NewsAsked, WireNews } from '../../domain/wire/desk/wireNews.ts'
import type { Asker } from './Asker.ts'
import { questionOf } from './questionOf.ts'
import { readRowsWhere } from './readRows.ts'
import { findOnWire } from './wireIndex.ts'

/** A write may be seen a little after one that began later; what is told twice changes nothing. */
const lookBack = 5000
const most = 300

/** What came or changed on the wire since a moment, the newest change first, and which column shows it. */
export const readNews = async (asker: Asker, asked: NewsAsked & { now: Date }): Promise<WireNews> => {
  const since = new Date(Math.max(0, asked.since - lookBack)).toISOString()
  const rows = await readRowsWhere(asker, {
    where: { updatedAt: { greater_than_equal: since } },
    sort: '-updatedAt',
    limit: most,
  })
  const among = rows.map(({ id }) => id)
  const shownIn = async (filter: NewsAsked['columns'][number]): Promise<string[]> =>
    among.length === 0
      ? []
      : findOnWire(asker.payload, await questionOf(asker, filter, { among, limit: most }))
  const columns = await Promise.all(asked.columns.map(shownIn))
  return { at: asked.now.getTime(), rows, columns, isMore: rows.length === most }
}
