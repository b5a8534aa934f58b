import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { inFairTurns } from './inFairTurns.ts'
import { migrations } from '../../migrations/sqlite/index.ts'

/** Milliseconds a writer waits for another one before it gives up. */
const patience = 10_000

const makeFile = (path: string): void => {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/**
 * The database's file, made here so that only its owner reads it: SQLite would follow the umask, and
 * gives the mode of this file to those beside it (-wal, -shm). One that is there is never opened here: by
 * POSIX a process that closes any descriptor of a file gives up all its locks on it, those of SQLite too,
 * and the next program that looks into the database would take the log of writes from under this one.
 */
const fileOf = (url: string, dataDir: string): string => {
  const path = url === '' ? resolve(dataDir, 'monexus.db') : resolve(url.slice('file:'.length))
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  makeFile(path)
  return path
}

/** SQLite in the file that `url` names; for an empty one `monexus.db` in the data folder. */
export const sqliteDatabase = (url: string, dataDir: string) => {
  const database = sqliteAdapter({
    client: { url: `file:${fileOf(url, dataDir)}` },
    idType: 'uuid',
    wal: { synchronous: 'NORMAL' },
    busyTimeout: patience,
    // With transactions 39 of 40 concurrent writers failed with SQLITE_BUSY; unique keys decide races.
    transactionOptions: false,
    push: false,
    migrationDir: resolve('migrations/sqlite'),
    prodMigrations: migrations,
  })
  const init: typeof database.init = (asked) => {
    const adapter = database.init(asked)
    const { connect } = adapter
    adapter.connect = async (options) => {
      await connect?.call(adapter, options)
      adapter.client.execute = inFairTurns(adapter.client.execute.bind(adapter.client))
    }
    return adapter
  }
  return { ...database, init }
}
