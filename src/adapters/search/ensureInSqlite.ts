import { searchRemoval, searchTables, searchTriggers, searchVersion } from './searchTables.data.ts'
import type { SqliteClient } from './SqliteClient.ts'

const versionOf = async (client: SqliteClient): Promise<unknown> => {
  const { rows } = await client.execute('SELECT version FROM wire_search_version LIMIT 1')
  return rows[0]?.['version']
}

const build = async (client: SqliteClient): Promise<void> => {
  await client.batch(searchTables, 'write')
  if ((await versionOf(client)) === searchVersion) return
  await client.batch([...searchRemoval, ...searchTables], 'write')
  await client.execute({ sql: 'INSERT INTO wire_search_version VALUES (?)', args: [searchVersion] })
}

/** Counting is quick, comparing every item is not. */
const lacksItems = async (client: SqliteClient): Promise<boolean> => {
  const { rows } = await client.execute(
    `SELECT (SELECT count(*) FROM wire_items) - (SELECT count(*) FROM wire_search_items) AS lacking,
      (SELECT count(*) FROM wire_search_due) AS due`,
  )
  const { lacking, due } = rows[0] ?? {}
  return Number(lacking) > Number(due) || Number(lacking) < 0
}

const noteLacking = `INSERT INTO wire_search_due (item) SELECT w.id FROM wire_items w
  WHERE NOT EXISTS (SELECT 1 FROM wire_search_items s WHERE s.item = w.id) ORDER BY w.received_at`
const forgetGone = `DELETE FROM wire_search WHERE rowid IN (SELECT seq FROM wire_search_items s
  WHERE NOT EXISTS (SELECT 1 FROM wire_items w WHERE w.id = s.item))`
const forgetGonePlaces =
  'DELETE FROM wire_search_items WHERE NOT EXISTS (SELECT 1 FROM wire_items w WHERE w.id = item)'

/** Tables, triggers, and whatever the index lacks or has too much, noted as due. Can be repeated. */
export const ensureInSqlite = async (client: SqliteClient): Promise<void> => {
  await build(client)
  await client.batch(searchTriggers, 'write')
  if (await lacksItems(client)) await client.batch([forgetGone, forgetGonePlaces, noteLacking], 'write')
}
