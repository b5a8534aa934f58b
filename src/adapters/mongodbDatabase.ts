import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { resolve } from 'node:path'
import { migrations } from '../../migrations/mongodb/index.ts'

/** The MongoDB that `url` names. */
export const mongodbDatabase = (url: string) =>
  mongooseAdapter({
    url,
    connectOptions: { serverSelectionTimeoutMS: 8000 },
    ensureIndexes: true,
    migrationDir: resolve('migrations/mongodb'),
    prodMigrations: migrations,
    // One semantics on both databases: in transactions the losers of a race get raw write conflicts.
    transactionOptions: false,
  })
