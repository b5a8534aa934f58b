import type { Payload } from 'payload'
import type { MongoRows } from './MongoRows.ts'
import { mongoSearch } from './mongoSearch.ts'
import type { SqliteClient } from './SqliteClient.ts'
import { sqliteSearch } from './sqliteSearch.ts'
import type { WireSearch } from './WireSearch.ts'

/** What Payload’s adapters hold of their databases. */
interface OpenedDatabase {
  client?: SqliteClient
  connection?: { collection: (name: string) => MongoRows }
}

/**
 * The index of the wire in the database of this newsroom. It is the one place that asks the database
 * round Payload: it keeps no more than words and ids, and whoever reads the items reads them by Payload.
 */
export const searchOf = (payload: Payload): WireSearch => {
  const { client, connection } = payload.db as unknown as OpenedDatabase
  if (client) return sqliteSearch(client)
  if (!connection) throw new Error('The database of this newsroom is of no kind that can be searched.')
  return mongoSearch({
    payload,
    rows: connection.collection('wire_search'),
    reached: connection.collection('wire_search_reached'),
  })
}
