import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pagesRecorded } from '../../src/commands/recordPagesSoon.ts'
import type { TestNewsroom } from './openTestNewsroom.ts'

interface Rows {
  collectionName: string
  deleteMany: (filter: object) => Promise<unknown>
}
interface Database {
  client?: { execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> }
  connection?: { db: { collections: () => Promise<Rows[]> } }
}

const kept = /^(sqlite_|wire_search|payload_migrations|payload-migrations|users)/

/** Takes everything out of a newsroom but its accounts, as if it had just been made; Payload keeps one database a process. */
export const emptyNewsroom = async ({ payload, folder }: TestNewsroom): Promise<void> => {
  // Pages that are put on record behind a press are signed: that would make a key in the empty newsroom.
  await pagesRecorded(payload)
  const { client, connection } = payload.db as unknown as Database
  rmSync(join(folder, 'media'), { recursive: true, force: true })
  if (client) {
    const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    await client.execute('PRAGMA foreign_keys = OFF')
    for (const name of rows.map((row) => String(row['name'])))
      if (!kept.test(name)) await client.execute(`DELETE FROM "${name}"`)
    await client.execute('PRAGMA foreign_keys = ON')
  } else
    for (const one of (await connection?.db.collections()) ?? [])
      if (!kept.test(one.collectionName)) await one.deleteMany({})
}
