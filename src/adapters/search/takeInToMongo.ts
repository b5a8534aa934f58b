import type { Payload } from 'payload'
import { idOf } from '../../domain/publication/idOf.ts'
import { searchTokens } from '../../domain/wire/desk/searchTokens.ts'
import type { WireItem } from '../../generated/payload-types.ts'
import { searchVersion } from './searchTables.data.ts'
import type { MongoRows } from './MongoRows.ts'

const atOnce = 500
/** A write may be seen a little after one that began later. */
const lookBack = 5000

interface Indexing {
  payload: Payload
  rows: MongoRows
  /** How far the index has come, for every process. */
  reached: MongoRows
}

const select = {
  headline: true,
  text: true,
  language: true,
  state: true,
  source: true,
  receivedAt: true,
  postedAt: true,
  updatedAt: true,
} as const

const rowOf = (item: WireItem) => {
  const tokens = searchTokens(`${item.headline}\n${item.text ?? ''}`)
  return {
    words: [...new Set(tokens)],
    folded: ` ${tokens.join(' ')} `,
    source: idOf(item.source),
    language: item.language ?? '',
    state: item.state,
    // Sorts as the items arrived; those of one delivery as they were posted.
    at: `${item.receivedAt} ${item.postedAt ?? ''} ${item.id}`,
    stamp: stampOf(item),
  }
}

const stampOf = ({ updatedAt }: Pick<WireItem, 'updatedAt'>): string =>
  `${String(searchVersion)} ${updatedAt}`

const findChanged = async (payload: Payload, since: number, page: number): Promise<WireItem[]> => {
  const { docs } = await payload.find({
    collection: 'wire-items',
    where: { updatedAt: { greater_than_equal: new Date(since).toISOString() } },
    sort: ['updatedAt', 'id'],
    limit: atOnce,
    page,
    // Without it MongoDB answers the first page for every one.
    pagination: true,
    depth: 0,
    joins: false,
    select,
  })
  return docs as WireItem[]
}

/** Those whose row says something else. */
const staleOf = async (rows: MongoRows, items: readonly WireItem[]): Promise<WireItem[]> => {
  const known = await rows
    .find({ _id: { $in: items.map(({ id }) => id) } })
    .project({ stamp: 1 })
    .toArray()
  const stamps = new Map(known.map((row) => [String(row['_id']), row['stamp']]))
  return items.filter((item) => stamps.get(item.id) !== stampOf(item))
}

const reachedBy = async (reached: MongoRows): Promise<number> => {
  const [state] = await reached.find({ _id: 'reached' }).limit(1).toArray()
  return Number(state?.['at'] ?? 0)
}

/**
 * MongoDB has no triggers on a standalone server: what changed is found by the moment it was written.
 * @returns how many items were taken in
 */
export const takeInToMongo = async ({ payload, rows, reached }: Indexing): Promise<number> => {
  const since = (await reachedBy(reached)) - lookBack
  for (let page = 1; ; page += 1) {
    const changed = await findChanged(payload, Math.max(since, 0), page)
    const stale = await staleOf(rows, changed)
    if (stale.length > 0) {
      const writes = stale.map((item) => ({
        updateOne: { filter: { _id: item.id }, update: { $set: rowOf(item) }, upsert: true },
      }))
      await rows.bulkWrite(writes, { ordered: false })
    }
    const last = changed.at(-1)
    // A page of nothing new may hide what is new behind it.
    if (last && (stale.length > 0 || changed.length === atOnce)) {
      const at = Date.parse(last.updatedAt)
      await reached.updateOne({ _id: 'reached' }, { $max: { at } }, { upsert: true })
    }
    if (stale.length > 0 || changed.length < atOnce) return stale.length
  }
}
