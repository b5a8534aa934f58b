/**
 * The database that `DATABASE_URL` names: empty or `file:` is SQLite, `mongodb:` or
 * `mongodb+srv:` is MongoDB. Each brings half a second of packages, so only the one that is used is loaded.
 * @throws Error when it names anything else.
 */
export const databaseAdapter = async (url: string, dataDir: string) => {
  if (url === '' || url.startsWith('file:'))
    return (await import('./sqliteDatabase.ts')).sqliteDatabase(url, dataDir)
  if (/^mongodb(\+srv)?:/.test(url)) return (await import('./mongodbDatabase.ts')).mongodbDatabase(url)
  throw new Error('DATABASE_URL: start it with file: or mongodb:, or leave it empty for SQLite.')
}
