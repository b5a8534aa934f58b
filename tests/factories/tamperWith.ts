import type { Payload } from 'payload'

interface Client {
  execute: (asked: { sql: string; args: unknown[] } | string) => Promise<{ rows: Record<string, unknown>[] }>
}
type Doc = Record<string, unknown>
interface Mongo {
  find: (filter: Doc) => { toArray: () => Promise<Doc[]> }
  updateMany: (filter: Doc, change: Doc) => Promise<unknown>
  deleteMany: (filter: Doc) => Promise<unknown>
  insertMany: (docs: Doc[]) => Promise<unknown>
}
interface Database {
  client?: Client
  collections?: Record<string, { collection: Mongo }>
  versions?: Record<string, { collection: Mongo }>
}

export interface Tampering {
  /** A collection, or `_articles_v` for the versions of articles. */
  table: string
  /** Which rows, by one value; paths as Payload has them: `verification.status`. */
  where: [path: string, value: unknown]
  /** What to write into them; nothing removes them. */
  set?: Record<string, unknown>
}

const column = (path: string): string =>
  path.replaceAll('.', '_').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** As somebody would with `sqlite3`, who does not care for foreign keys either. */
const inSqlite = async (client: Client, { table, where, set }: Tampering): Promise<() => Promise<void>> => {
  const name = table.replaceAll('-', '_')
  const [path, value] = where
  await client.execute('PRAGMA foreign_keys = OFF')
  const matching = { sql: `SELECT * FROM ${name} WHERE ${column(path)} = ?`, args: [value] }
  const { rows } = await client.execute(matching)
  const assigned = Object.keys(set ?? {}).map((one) => `${column(one)} = ?`)
  const sql = set ? `UPDATE ${name} SET ${assigned.join(', ')}` : `DELETE FROM ${name}`
  await client.execute({
    sql: `${sql} WHERE ${column(path)} = ?`,
    args: [...Object.values(set ?? {}), value],
  })
  return async () => {
    for (const row of rows) {
      const names = Object.keys(row)
      await client.execute({ sql: `DELETE FROM ${name} WHERE id = ?`, args: [row['id']] })
      await client.execute({
        sql: `INSERT INTO ${name} (${names.map((one) => `"${one}"`).join()}) VALUES (${names.map(() => '?').join()})`,
        args: names.map((one) => row[one]),
      })
    }
    await client.execute('PRAGMA foreign_keys = ON')
  }
}

const inMongo = async (
  { collections, versions }: Database,
  { table, where, set }: Tampering,
): Promise<() => Promise<void>> => {
  // The driver's own collection: Mongoose, which knows defaults and casts, is gone round as well.
  const rows = (table === '_articles_v' ? versions?.['articles'] : collections?.[table])?.collection
  if (!rows) throw new Error(`There is no collection called ${table}.`)
  const filter = { [where[0]]: where[1] }
  const found = await rows.find(filter).toArray()
  await (set ? rows.updateMany(filter, { $set: set }) : rows.deleteMany(filter))
  return async () => {
    for (const { _id } of found) await rows.deleteMany({ _id })
    if (found.length > 0) await rows.insertMany(found)
  }
}

/** Writes into the database round Payload and its hooks; answers how to put back what was there. */
export const tamperWith = async (payload: Payload, tampering: Tampering): Promise<() => Promise<void>> => {
  const database = payload.db as unknown as Database
  return database.client ? inSqlite(database.client, tampering) : inMongo(database, tampering)
}
