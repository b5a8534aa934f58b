import { expect, test } from '@jest/globals'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { checkPort, findFreePort, parsePort } from '../../src/cli/setup/checkPort.mjs'

test.each(['abc', '99999', '65536', '-1', '80x', '3000.5', '1e3'])(
  'PORT=%s is refused in a sentence',
  (text) => {
    expect(() => parsePort(text)).toThrow(
      `PORT is "${text}", which is not a port: give a number from 1 to 65535.`,
    )
  },
)

test.each([
  [undefined, 3000],
  ['', 3000],
  [' 8080 ', 8080],
  ['0', 0],
  ['65535', 65535],
])('PORT=%p means %p', (text, port) => {
  expect(parsePort(text)).toBe(port)
})

test.each(['127.0.0.1', undefined])(
  'a port somebody listens on at %p is refused in a sentence',
  async (host) => {
    const other = createServer().listen(0, host)
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await expect(checkPort(port)).rejects.toThrow(`Port ${port} is already in use`)
    other.close()
  },
)

test('a free port passes, and is free again afterwards', async () => {
  const port = await findFreePort()
  await checkPort(port)
  await expect(checkPort(port)).resolves.toBeUndefined()
})
