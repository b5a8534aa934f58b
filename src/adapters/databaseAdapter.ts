import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { migrations as mongodbMigrations } from '../../migrations/mongodb/index.ts'
import { migrations as sqliteMigrations } from '../../migrations/sqlite/index.ts'

/** Milliseconds a writer waits for another one before it gives up. */
const patience = 10_000

/**
 * The database's file, made here so that only its owner reads it: SQLite would follow the umask, and
 * gives the mode of this file to those beside it (-wal, -shm).
 */
const fileOf = (url: string, dataDir: string): string => {
  const path = url === '' ? resolve(dataDir, 'monexus.db') : resolve(url.slice('file:'.length))
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  closeSync(openSync(path, 'a', 0o600))
  return path
}

const sqlite = (url: string, dataDir: string) =>
  sqliteAdapter({
    client: { url: `file:${fileOf(url, dataDir)}` },
    idType: 'uuid',
    wal: { synchronous: 'NORMAL' },
    busyTimeout: patience,
    // With transactions 39 of 40 concurrent writers failed with SQLITE_BUSY; unique keys decide races.
    transactionOptions: false,
    push: false,
    migrationDir: resolve('migrations/sqlite'),
    prodMigrations: sqliteMigrations,
  })

const mongodb = (url: string) =>
  mongooseAdapter({
    url,
    connectOptions: { serverSelectionTimeoutMS: 8000 },
    ensureIndexes: true,
    migrationDir: resolve('migrations/mongodb'),
    prodMigrations: mongodbMigrations,
    // One semantics on both databases: in transactions the losers of a race get raw write conflicts.
    transactionOptions: false,
  })

/**
 * The database that `DATABASE_URL` names: empty or `file:` is SQLite, `mongodb:` or
 * `mongodb+srv:` is MongoDB.
 * @throws Error when it names anything else.
 */
export const databaseAdapter = (url: string, dataDir: string) => {
  if (url === '' || url.startsWith('file:')) return sqlite(url, dataDir)
  if (/^mongodb(\+srv)?:/.test(url)) return mongodb(url)
  throw new Error('DATABASE_URL: start it with file: or mongodb:, or leave it empty for SQLite.')
}
