import { z } from 'zod'
import { searchTokens } from '../../domain/wire/desk/searchTokens.ts'
import { markOf } from './markOf.ts'
import type { SqliteClient } from './SqliteClient.ts'

/** The thread does nothing else while SQLite writes: few at once. */
const atOnce = 200

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

const given = (place: number): string => `value ->> ${String(place)}`

/**
 * The next numbers of their millisecond, in the order given. Of two processes at once the second finds
 * the items placed.
 */
const place = `INSERT INTO wire_search_items (seq, item)
  SELECT row_number() OVER (PARTITION BY arrival ORDER BY key) - 1 + coalesce(
    (SELECT max(seq) + 1 FROM wire_search_items
      WHERE seq >= arrival * 1000000 AND seq < (arrival + 1) * 1000000), arrival * 1000000), item
  FROM (SELECT key, ${given(0)} AS item, CAST(${given(1)} AS INTEGER) AS arrival FROM json_each(?))
  WHERE item NOT IN (SELECT item FROM wire_search_items)`

/** Not when an item says something else by now: that is due again, and whoever takes it in writes it. */
const write = `INSERT OR REPLACE INTO wire_search (rowid, words, marks)
  SELECT s.seq, ${given(2)}, ${given(3)} FROM json_each(?)
  JOIN wire_search_items s ON s.item = ${given(0)} JOIN wire_items w ON w.id = s.item
  WHERE w.headline IS ${given(4)} AND w.text IS ${given(5)} AND w.language IS ${given(6)}
    AND w.state IS ${given(7)} AND w.source_id IS ${given(8)}`

const forget = 'DELETE FROM wire_search_due WHERE n IN (SELECT value FROM json_each(?))'

const marksOf = ({ source_id, language, state }: DueRow): string =>
  [markOf('s', source_id ?? ''), markOf('l', language ?? ''), markOf('t', state ?? '')].join(' ')

const rowOf = (due: DueRow): unknown[] => {
  const { item, headline, text, language, state, source_id, received_at } = due
  const words = searchTokens(`${headline ?? ''}\n${text ?? ''}`).join(' ')
  const arrival = Date.parse(received_at ?? '') || 0
  return [item, arrival, words, marksOf(due), headline, text, language, state, source_id]
}

/** Takes the newest of what is due into the index. @returns how many items that were */
export const takeInToSqlite = async (client: SqliteClient): Promise<number> => {
  const { rows } = await client.execute(due)
  const items = z.array(dueRow).parse(rows.map((row) => ({ ...row })))
  if (items.length === 0) return 0
  // Noted twice, an item is taken in once; one that is gone is only forgotten.
  const there = new Map(items.filter((one) => one.headline !== null).map((one) => [one.item, one]))
  const taken = JSON.stringify([...there.values()].map(rowOf))
  await client.batch(
    [
      { sql: place, args: [taken] },
      { sql: write, args: [taken] },
      { sql: forget, args: [JSON.stringify(items.map(({ n }) => n))] },
    ],
    'write',
  )
  return items.length
}
