import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { mongoWireStore } from './mongoWireStore.ts'
import { sqliteWireStore } from './sqliteWireStore.ts'
import type { WireStore } from './wireStore.ts'

/** How the database of this newsroom takes many rows of the wire at once. */
export const wireStoreOf = ({ db }: Payload): WireStore =>
  db.name === 'mongoose'
    ? mongoWireStore(db as unknown as MongooseAdapter)
    : sqliteWireStore(db as unknown as SQLiteAdapter)
