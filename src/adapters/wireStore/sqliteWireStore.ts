import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import type { Change, StoredCollection, Fields, WireStore } from './wireStore.ts'

type Table = SQLiteAdapter['tables'][string]

/** Told by the database once it is this statement’s turn: a writer may have waited for others. */
const now = sql`strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`

const isGroup = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Values under the names of their columns; the fields of a group lie beside the others. */
const columnsOf = (table: Table, fields: Fields): Map<string, unknown> =>
  new Map(
    Object.entries(fields).flatMap(([name, value]): [string, unknown][] =>
      !(name in table) && isGroup(value)
        ? Object.entries(value).map(([part, inner]): [string, unknown] => [`${name}_${part}`, inner])
        : [[name, value]],
    ),
  )

const valueOf = (table: Table, column: string, value: unknown): unknown =>
  value === null || value === undefined ? null : table[column].mapToDriverValue(value)

const named = (table: Table, column: string): SQL => sql`${sql.identifier(table[column].name)}`
const listOf = (parts: SQL[]): SQL => sql.join(parts, sql`, `)
const at = (place: number): SQL => sql.raw(`v.value ->> ${String(place)}`)

/** Changes of the same columns, as one table of their rows: id, what is set, what must still be so. */
interface Alike {
  set: string[]
  where: string[]
  isNews: boolean
  ids: Set<string>
  rows: unknown[][]
}

const canTake = (alike: Alike, { set, where, isNews }: Omit<Alike, 'rows' | 'ids'>, ids: readonly string[]) =>
  alike.isNews === isNews &&
  alike.set.join() === set.join() &&
  alike.where.join() === where.join() &&
  !ids.some((id) => alike.ids.has(id))

/** Changes in their order, those of one kind that follow each other together; no row twice in one. */
const gatherAlike = (table: Table, changes: readonly Change[]): Alike[] => {
  const gathered: Alike[] = []
  for (const { ids, set, where = {}, isNews } of changes) {
    const [setting, asking] = [columnsOf(table, set), columnsOf(table, where)]
    const kind = { set: [...setting.keys()], where: [...asking.keys()], isNews }
    const last = gathered.at(-1)
    const own = last && canTake(last, kind, ids) ? last : { ...kind, ids: new Set<string>(), rows: [] }
    if (own !== last) gathered.push(own)
    const values = [...setting, ...asking].map(([column, value]) => valueOf(table, column, value))
    for (const id of ids) {
      own.ids.add(id)
      own.rows.push([id, ...values])
    }
  }
  return gathered
}

const updateOf = (table: Table, { set, where, isNews, rows }: Alike): SQL => {
  const settings = set.map((column, place) => sql`${named(table, column)} = ${at(place + 1)}`)
  if (isNews) settings.push(sql`${named(table, 'updatedAt')} = ${now}`)
  const asked = where.map(
    (column, place) => sql` and ${table}.${named(table, column)} is ${at(set.length + place + 1)}`,
  )
  return sql`update ${table} set ${listOf(settings)} from json_each(${JSON.stringify(rows)}) v
    where ${table}.${named(table, 'id')} = ${at(0)}${sql.join(asked)}`
}

const insertOf = (table: Table, rows: readonly Fields[]): SQL => {
  const values = rows.map((row) => columnsOf(table, row))
  const columns = [...new Set(values.flatMap((row) => [...row.keys()]))]
  const json = JSON.stringify(
    values.map((row) => columns.map((column) => valueOf(table, column, row.get(column)))),
  )
  const into = listOf([...columns, 'createdAt', 'updatedAt'].map((column) => named(table, column)))
  const from = listOf([...columns.map((_, place) => at(place)), now, now])
  return sql`insert into ${table} (${into}) select ${from} from json_each(${json}) v
    where true on conflict do nothing returning ${named(table, 'id')}`
}

/**
 * The tables of Payload’s SQLite. Rows go in as one value of JSON that the database takes apart: a
 * statement of thousands of values takes longer to prepare than to run, and keeps its memory.
 */
export const sqliteWireStore = ({ drizzle, tables, tableNameMap }: SQLiteAdapter): WireStore => {
  const tableOf = (collection: StoredCollection): Table => {
    const table = tables[tableNameMap.get(collection.replace('-', '_')) ?? '']
    if (!table) throw new Error(`There is no table of ${collection}.`)
    return table
  }
  return {
    newId: () => randomUUID(),
    isId: () => true,
    insert: async (collection, rows) => {
      if (rows.length === 0) return new Set()
      const stored = await drizzle.all<{ id: string }>(insertOf(tableOf(collection), rows))
      return new Set(stored.map(({ id }) => id))
    },
    change: async (collection, changes) => {
      const table = tableOf(collection)
      const updates = gatherAlike(table, changes).map((alike) => drizzle.run(updateOf(table, alike)))
      const [first, ...rest] = updates
      // One transaction, begun and ended without a pause: nobody waits for its end, nobody sees its middle.
      if (first) await drizzle.batch([first, ...rest])
    },
  }
}
