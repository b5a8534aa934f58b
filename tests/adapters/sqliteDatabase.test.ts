import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sqliteDatabase } from '../../src/adapters/sqliteDatabase.ts'
import { createSource } from '../factories/createSource.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(() => newsroom.close())

/** Another program looks into the database and leaves, as the last one that has it open would. */
const lookIn = `
  import { createClient } from '@libsql/client'
  const client = createClient({ url: process.argv[1] })
  await client.execute('select count(*) from sources')
  client.close()
`

const onSqlite = process.env['MONEXUS_TEST_MONGODB'] ? test.skip : test

onSqlite('whoever looks into the file beside the server takes nothing from under it', async () => {
  const file = join(newsroom.folder, 'test.db')
  await createSource(newsroom.payload)
  // The admin loads the configuration again, in the same process.
  sqliteDatabase(`file:${file}`, newsroom.folder)
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', lookIn, `file:${file}`], {
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  expect(existsSync(`${file}-wal`)).toBe(true)
})
