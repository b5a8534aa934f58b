import { expect, test } from '@jest/globals'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { checkDatabase } from '../../src/cli/setup/checkDatabase.mjs'
import { checkSettings } from '../../src/cli/setup/checkSettings.mjs'

/** The head of an OP_MSG, by which a MongoDB is known. */
const opMsg = Buffer.from('140000000100000001000000dd07000000000000', 'hex')

const listening = async (says: Buffer | string = opMsg): Promise<{ port: number; close: () => void }> => {
  const server = createServer((socket) => socket.once('data', () => socket.end(says))).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, close: () => server.close() }
}

test('a MongoDB nobody serves is refused in one sentence that hides the password', async () => {
  const { port, close } = await listening()
  close()
  await expect(checkDatabase(`mongodb://desk:whisper@127.0.0.1:${port}/paper`)).rejects.toThrow(
    `No MongoDB answers at 127.0.0.1:${port}: start it, or correct DATABASE_URL.`,
  )
})

test('a name that leads nowhere is refused as well', async () => {
  await expect(checkDatabase('mongodb://nowhere.invalid:27017/paper')).rejects.toThrow(/^No MongoDB answers/)
  await expect(checkDatabase('mongodb+srv://nowhere.invalid/paper')).rejects.toThrow(/^No MongoDB answers/)
})

test.each(['', 'HTTP/1.1 400 Bad Request\r\n\r\n'])('who answers %j is no MongoDB', async (says) => {
  const { port, close } = await listening(says)
  await expect(checkDatabase(`mongodb://127.0.0.1:${port}/paper`)).rejects.toThrow(/^No MongoDB answers at/)
  close()
})

test('one of several servers is enough', async () => {
  const { port, close } = await listening()
  const found = await checkDatabase(`mongodb://127.0.0.1:1,127.0.0.1:${port}/paper?replicaSet=rs0`)
  close()
  expect(found).toContain(`127.0.0.1:${port}`)
})

test.each(['', 'file:data/paper.db'])('SQLite (%j) needs nobody', async (url) => {
  expect(await checkDatabase(url)).toBe('SQLite')
})

const secret = 'a secret long enough for any session'
test.each([
  ['a short secret', { PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET needs at least 32 characters'],
  ['no secret', {}, 'PAYLOAD_SECRET needs at least 32 characters'],
  [
    'another database',
    { PAYLOAD_SECRET: secret, DATABASE_URL: 'postgres://x' },
    'DATABASE_URL names no database',
  ],
  ['a bare path', { PAYLOAD_SECRET: secret, DATABASE_URL: 'data/x.db' }, 'DATABASE_URL names no database'],
  [
    'half an address',
    { PAYLOAD_SECRET: secret, DATABASE_URL: 'mongodb://' },
    'DATABASE_URL names no database',
  ],
])('%s is refused before anything is built', (_, settings, sentence) => {
  expect(() => checkSettings(settings)).toThrow(sentence)
})

test.each(['', 'file:x.db', 'mongodb://localhost/paper', 'mongodb+srv://cluster.example/paper'])(
  'DATABASE_URL=%s is a database',
  (url) => {
    expect(() => checkSettings({ PAYLOAD_SECRET: secret, DATABASE_URL: url })).not.toThrow()
  },
)
