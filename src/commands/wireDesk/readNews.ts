import type { NewsAsked, WireNews } from '../../domain/wire/desk/wireNews.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import type { Asker } from './Asker.ts'
import { questionOf } from './questionOf.ts'
import { readRowsWhere } from './readRows.ts'
import { findOnWire } from './wireIndex.ts'

/** A write may be seen a little after one that began later; what is told twice changes nothing. */
const lookBack = 5000
const most = 300

/**
 * Rows that are as they were, in stories that are not: others came in or left, or they are in another one
 * by now. A story that lost all its items is not there any more; they are in one that changed with it.
 */
const readMoved = async (asker: Asker, since: string): Promise<{ rows: WireRow[]; isMore: boolean }> => {
  const { payload, user } = asker
  const { docs } = await payload.find({
    collection: 'stories',
    where: { updatedAt: { greater_than_equal: since } },
    sort: '-updatedAt',
    limit: most,
    pagination: false,
    depth: 0,
    joins: false,
    select: {},
    overrideAccess: false,
    user,
  })
  if (docs.length === 0) return { rows: [], isMore: false }
  const rows = await readRowsWhere(asker, {
    where: { and: [{ story: { in: docs.map(({ id }) => id) } }, { updatedAt: { less_than: since } }] },
    sort: '-receivedAt',
    limit: most,
  })
  return { rows, isMore: docs.length === most || rows.length === most }
}

/** Of more than can be told, what was taken in last. */
const readCame = (asker: Asker, since: string): Promise<WireRow[]> =>
  readRowsWhere(asker, {
    where: { createdAt: { greater_than_equal: since } },
    sort: '-createdAt',
    limit: most,
  })

/**
 * What came over the wire since a moment, then what changed on it, the newest first, then what stands in a
 * story that changed; and which column shows it. What is filed anew has changed, and is not new.
 */
export const readNews = async (asker: Asker, asked: NewsAsked & { now: Date }): Promise<WireNews> => {
  const since = new Date(Math.max(0, asked.since - lookBack)).toISOString()
  const came = await readCame(asker, since)
  const changed = await readRowsWhere(asker, {
    where: { updatedAt: { greater_than_equal: since } },
    sort: '-updatedAt',
    limit: most,
  })
  const moved = await readMoved(asker, since)
  const isNew = new Set(came.map(({ id }) => id))
  const rows = [...came, ...changed.filter(({ id }) => !isNew.has(id)), ...moved.rows]
  const among = rows.map(({ id }) => id)
  const shownIn = async (filter: NewsAsked['columns'][number]): Promise<string[]> =>
    among.length === 0
      ? []
      : findOnWire(asker.payload, await questionOf(asker, filter, { among, limit: among.length }))
  const columns = await Promise.all(asked.columns.map(shownIn))
  return {
    at: asked.now.getTime(),
    rows,
    columns,
    came: came.length,
    isMore: came.length === most,
    hasMoreChanged: changed.length === most || moved.isMore,
  }
}
