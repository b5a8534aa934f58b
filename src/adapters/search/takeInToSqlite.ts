import { z } from 'zod'
import { searchTokens } from '../../domain/wire/desk/searchTokens.ts'
import { markOf } from './markOf.ts'
import type { SqliteClient, Statement } from './SqliteClient.ts'

/** The thread does nothing else while SQLite writes: few at once. */
const atOnce = 100

const dueRow = z.object({
  n: z.number(),
  item: z.string(),
  headline: z.string().nullable(),
  text: z.string().nullable(),
  language: z.string().nullable(),
  state: z.string().nullable(),
  source_id: z.string().nullable(),
  received_at: z.string().nullable(),
})
type DueRow = z.infer<typeof dueRow>

/** The newest first, whatever waits behind it; within them in the order in which they arrived. */
const due = `SELECT d.n, d.item, w.headline, w.text, w.language, w.state, w.source_id, w.received_at
  FROM (SELECT n, item FROM wire_search_due ORDER BY n DESC LIMIT ${String(atOnce)}) d
  LEFT JOIN wire_items w ON w.id = d.item ORDER BY w.received_at, w.posted_at, d.n`

/** The next number of the millisecond; of two at once the second finds the first one's row taken. */
const place = `INSERT INTO wire_search_items (seq, item)
  SELECT coalesce(
    (SELECT max(seq) + 1 FROM wire_search_items
      WHERE seq >= CAST(?1 AS INTEGER) * 1000000 AND seq < (CAST(?1 AS INTEGER) + 1) * 1000000),
    CAST(?1 AS INTEGER) * 1000000), ?2
  WHERE NOT EXISTS (SELECT 1 FROM wire_search_items WHERE item = ?2)`

/** Not when the item says something else by now: that is due again, and whoever takes it in writes it. */
const write = `INSERT OR REPLACE INTO wire_search (rowid, words, marks)
  SELECT s.seq, ?, ? FROM wire_search_items s JOIN wire_items w ON w.id = s.item
  WHERE s.item = ? AND w.headline IS ? AND w.text IS ? AND w.language IS ? AND w.state IS ? AND w.source_id IS ?`

const marksOf = ({ source_id, language, state }: DueRow): string =>
  [markOf('s', source_id ?? ''), markOf('l', language ?? ''), markOf('t', state ?? '')].join(' ')

const statementsOf = (row: DueRow): Statement[] => {
  const { item, headline, text, language, state, source_id, received_at } = row
  const words = searchTokens(`${headline ?? ''}\n${text ?? ''}`).join(' ')
  return [
    { sql: place, args: [Date.parse(received_at ?? '') || 0, item] },
    { sql: write, args: [words, marksOf(row), item, headline, text, language, state, source_id] },
  ]
}

/** Takes the newest of what is due into the index. @returns how many items that were */
export const takeInToSqlite = async (client: SqliteClient): Promise<number> => {
  const { rows } = await client.execute(due)
  const items = z.array(dueRow).parse(rows.map((row) => ({ ...row })))
  if (items.length === 0) return 0
  // Noted twice, an item is taken in once; one that is gone is only forgotten.
  const there = new Map(items.filter((one) => one.headline !== null).map((one) => [one.item, one]))
  const done = {
    sql: 'DELETE FROM wire_search_due WHERE n IN (SELECT value FROM json_each(?))',
    args: [JSON.stringify(items.map(({ n }) => n))],
  }
  await client.batch([...[...there.values()].flatMap(statementsOf), done], 'write')
  return items.length
}
