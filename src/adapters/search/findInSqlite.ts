import type { Statement } from './SqliteClient.ts'
import { placesInSecond } from './placeOfItem.ts'
import { matchExpression } from './matchExpression.ts'
import type { WireQuestion } from './WireSearch.ts'

const secondsOf = (moment: string): number => Date.parse(moment) / 1000

/**
 * Numbers of rows are beyond what JavaScript counts exactly: they are made and compared in SQL alone.
 * Spans of time are exact to the second.
 */
const bounds = (row: string, { from, to, before, among }: WireQuestion): Statement[] => [
  ...(from === null
    ? []
    : [
        {
          sql: `${row} >= CAST(? AS INTEGER) * ${String(placesInSecond)}`,
          args: [Math.floor(secondsOf(from))],
        },
      ]),
  ...(to === null
    ? []
    : [{ sql: `${row} < CAST(? AS INTEGER) * ${String(placesInSecond)}`, args: [Math.ceil(secondsOf(to))] }]),
  ...(before === null
    ? []
    : [{ sql: `${row} < (SELECT seq FROM wire_search_items WHERE item = ?)`, args: [before] }]),
  ...(among === null
    ? []
    : [
        {
          sql: `${row} IN (SELECT seq FROM wire_search_items WHERE item IN (SELECT value FROM json_each(?)))`,
          args: [JSON.stringify(among)],
        },
      ]),
]

/** The question as SQL: the index is read from its end and only as far as the page needs. */
export const findInSqlite = (question: WireQuestion): Statement => {
  const match = matchExpression(question)
  const row = match === null ? 's.seq' : 'f.rowid'
  const conditions = [
    ...(match === null ? [] : [{ sql: 'wire_search MATCH ?', args: [match] }]),
    ...bounds(row, question),
  ]
  const where = conditions.length > 0 ? ` WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}` : ''
  const from =
    match === null ? 'wire_search_items s' : 'wire_search f CROSS JOIN wire_search_items s ON s.seq = f.rowid'
  return {
    sql: `SELECT s.item FROM ${from}${where} ORDER BY ${row} DESC LIMIT ?`,
    args: [...conditions.flatMap(({ args }) => args), question.limit],
  }
}
