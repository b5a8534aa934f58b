// @ts-check
import { SetupRefusal } from './SetupRefusal.mjs'

const shortestSecret = 32

/**
 * Refuses settings no server could run with, before anything is built; the server judges all of them again.
 * @param {Record<string, string | undefined>} [settings]
 */
export function checkSettings({ PAYLOAD_SECRET: secret = '', DATABASE_URL: database = '' } = process.env) {
  if (secret.length < shortestSecret)
    throw new SetupRefusal(
      `PAYLOAD_SECRET needs at least ${shortestSecret} characters: take its line out of .env, and npm start writes a new one.`,
    )
  if (database !== '' && !/^(file:|mongodb(\+srv)?:\/\/)./.test(database))
    throw new SetupRefusal(
      'DATABASE_URL names no database: start it with file: or mongodb://, or leave it empty for SQLite.',
    )
}
