import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { and, eq, inArray, sql } from '@payloadcms/db-sqlite/drizzle'
import type { StoredCollection, Fields, WireStore } from './wireStore.ts'

/** Values in one statement: SQLite takes 32,766. */
const mostValues = 30_000

/** Told by the database once it is this statement’s turn: a writer may have waited for others. */
const now = sql`strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`

const isGroup = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The names under which the fields of a group lie in its table; JSON lies in one column as it is. */
const columnsOf = (fields: Fields, known: object): [string, unknown][] =>
  Object.entries(fields).flatMap(([name, value]): [string, unknown][] =>
    !(name in known) && isGroup(value)
      ? Object.entries(value).map(([part, inner]): [string, unknown] => [`${name}_${part}`, inner])
      : [[name, value]],
  )

/** The tables of Payload’s SQLite, written in statements of many rows. */
export const sqliteWireStore = ({ drizzle, tables, tableNameMap }: SQLiteAdapter): WireStore => {
  const tableOf = (collection: StoredCollection) => {
    const table = tables[tableNameMap.get(collection.replace('-', '_')) ?? '']
    if (!table) throw new Error(`There is no table of ${collection}.`)
    return table
  }
  return {
    newId: () => randomUUID(),
    insert: async (collection, rows) => {
      const table = tableOf(collection)
      const inserted = new Set<string>()
      const values = rows.map((row) => ({
        ...Object.fromEntries(columnsOf(row, table)),
        createdAt: now,
        updatedAt: now,
      }))
      const portion = Math.floor(mostValues / Object.keys(table).length)
      for (let at = 0; at < values.length; at += portion) {
        const some = values.slice(at, at + portion)
        const stored = await drizzle
          .insert(table)
          .values(some)
          .onConflictDoNothing()
          .returning({ id: table.id })
        for (const { id } of stored) inserted.add(String(id))
      }
      return inserted
    },
    change: async (collection, changes) => {
      const table = tableOf(collection)
      const updates = changes.map(({ ids, set, where = {}, isNews }) =>
        drizzle
          .update(table)
          .set({ ...Object.fromEntries(columnsOf(set, table)), ...(isNews ? { updatedAt: now } : {}) })
          .where(
            and(
              inArray(table.id, [...ids]),
              ...columnsOf(where, table).map(([name, value]) => eq(table[name], value)),
            ),
          ),
      )
      const [first, ...rest] = updates
      // One transaction, begun and ended without a pause: nobody waits for its end, nobody sees its middle.
      if (first) await drizzle.batch([first, ...rest])
    },
  }
}
