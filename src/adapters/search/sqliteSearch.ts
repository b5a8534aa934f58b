import { ensureInSqlite } from './ensureInSqlite.ts'
import { findInSqlite } from './findInSqlite.ts'
import type { SqliteClient } from './SqliteClient.ts'
import { takeInToSqlite } from './takeInToSqlite.ts'
import type { WireSearch } from './WireSearch.ts'

/** The index in SQLite: FTS5 in the same file, kept by triggers that note what changed. */
export const sqliteSearch = (client: SqliteClient): WireSearch => ({
  ensure: () => ensureInSqlite(client),
  takeIn: () => takeInToSqlite(client),
  find: async (question) => {
    const { rows } = await client.execute(findInSqlite(question))
    return rows.map((row) => String(row['item']))
  },
})
