import { z } from 'zod'
import { searchTokens } from '../../domain/wire/desk/searchTokens.ts'
import { markOf } from './markOf.ts'
import { placeOfItem, placesInSecond, tries } from './placeOfItem.ts'
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
  posted_at: z.string().nullable(),
})
type DueRow = z.infer<typeof dueRow>

/** The newest first, whatever waits behind it. */
const due = `SELECT d.n, d.item, w.headline, w.text, w.language, w.state, w.source_id, w.received_at, w.posted_at
  FROM (SELECT n, item FROM wire_search_due ORDER BY n DESC LIMIT ${String(atOnce)}) d
  LEFT JOIN wire_items w ON w.id = d.item`

const given = (place: number): string => `value ->> ${String(place)}`

const second = `CAST(${given(0)} AS INTEGER)`

/** An item that has its number keeps it; one whose number is taken tries the next of its places. */
const place = Array.from(
  { length: tries },
  (_, at) => `INSERT OR IGNORE INTO wire_search_items (seq, item)
  SELECT ${second} * ${String(placesInSecond)} + CAST(value ->> '$[1][${String(at)}]' AS INTEGER), ${given(2)}
  FROM json_each(?)`,
)

/** Of thousands with one moment the rest stand behind the last of their second. */
const placeLast = `INSERT OR IGNORE INTO wire_search_items (seq, item)
  SELECT row_number() OVER () + (SELECT max(seq) FROM wire_search_items
    WHERE seq < (${second} + 1) * ${String(placesInSecond)} + ${String(placesInSecond / 2)}), ${given(2)}
  FROM json_each(?) WHERE ${given(2)} NOT IN (SELECT item FROM wire_search_items)`

/** Not when an item says something else by now: that is due again, and whoever takes it in writes it. */
const write = `INSERT OR REPLACE INTO wire_search (rowid, words, marks)
  SELECT s.seq, ${given(3)}, ${given(4)} FROM json_each(?)
  JOIN wire_search_items s ON s.item = ${given(2)} JOIN wire_items w ON w.id = s.item
  WHERE w.headline IS ${given(5)} AND w.text IS ${given(6)} AND w.language IS ${given(7)}
    AND w.state IS ${given(8)} AND w.source_id IS ${given(9)}`

const forget = `DELETE FROM wire_search_due WHERE n IN (SELECT value FROM json_each(?))
  AND (item IN (SELECT item FROM wire_search_items) OR item NOT IN (SELECT id FROM wire_items))`

const marksOf = ({ source_id, language, state }: DueRow): string =>
  [markOf('s', source_id ?? ''), markOf('l', language ?? ''), markOf('t', state ?? '')].join(' ')

const rowOf = (due: DueRow): unknown[] => {
  const { item, headline, text, language, state, source_id } = due
  const words = searchTokens(`${headline ?? ''}\n${text ?? ''}`).join(' ')
  const { second: arrival, places } = placeOfItem(due)
  return [arrival, places, item, words, marksOf(due), headline, text, language, state, source_id]
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
      ...[...place, placeLast].map((sql) => ({ sql, args: [taken] })),
      { sql: write, args: [taken] },
      { sql: forget, args: [JSON.stringify(items.map(({ n }) => n))] },
    ],
    'write',
  )
  return items.length
}
