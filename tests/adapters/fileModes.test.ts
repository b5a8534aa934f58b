import { expect, test } from '@jest/globals'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sqliteDatabase } from '../../src/adapters/sqliteDatabase.ts'
import { checkFolder } from '../../src/cli/setup/checkFolder.mjs'
import { runCommand } from '../../src/cli/setup/runCommand.mjs'
import { temporaryFolder } from '../cli/temporaryFolder.ts'
import { openTestNewsroom } from '../factories/openTestNewsroom.ts'

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8)

test('a new database and its folder are their owner’s alone', () => {
  const data = join(temporaryFolder(), 'data')
  sqliteDatabase('', data)
  expect([modeOf(data), modeOf(join(data, 'monexus.db'))]).toEqual(['700', '600'])
})

test('so are the files SQLite keeps beside it', async () => {
  if (process.env['MONEXUS_TEST_MONGODB']) return
  const newsroom = await openTestNewsroom()
  const modes = ['test.db', 'test.db-wal', 'test.db-shm'].map((name) => {
    const file = join(newsroom.folder, name)
    return existsSync(file) ? modeOf(file) : 'missing'
  })
  await newsroom.close()
  expect(modes).toEqual(['600', '600', '600'])
}, 600_000)

test('so is the folder a start makes, and what its programs say', async () => {
  const root = temporaryFolder()
  checkFolder(root)
  const log = join(root, 'logs', 'build.log')
  await runCommand(process.execPath, ['--version'], { cwd: root, log })
  expect([modeOf(join(root, 'data')), modeOf(join(root, 'logs')), modeOf(log)]).toEqual(['700', '700', '600'])
})
