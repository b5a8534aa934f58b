import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { readBody } from '../../src/server/readBody.ts'

let server: Server

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const body = await readBody(request, { most: 10, time: 200 })
    response.setHeader('connection', 'close')
    response.end('refused' in body ? String(body.refused) : Buffer.from(body.bytes).toString())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const answerTo = async (...pieces: string[]): Promise<string> => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.on('error', () => undefined)
  for (const piece of pieces) socket.write(piece)
  let answer = ''
  for await (const piece of socket) answer += String(piece)
  return answer.split('\r\n\r\n')[1] ?? ''
}
const head = (length: string): string => `POST / HTTP/1.1\r\nHost: x\r\n${length}\r\n\r\n`

test.each<[string, string[], string]>([
  ['whole is read byte for byte', [head('Content-Length: 5'), 'a\r\n\0b'], 'a\r\n\0b'],
  [
    'in pieces is read whole',
    [head('Transfer-Encoding: chunked'), '2\r\nab\r\n', '1\r\nc\r\n0\r\n\r\n'],
    'abc',
  ],
  ['of one byte too many is too large', [head('Transfer-Encoding: chunked'), 'b\r\nabcdefghijk\r\n'], '413'],
  ['that announces too much is too large', [head('Content-Length: 11')], '413'],
  ['that never ends is too slow', [head('Content-Length: 5'), 'a'], '408'],
])('a body %s', async (_, pieces, expected) => {
  expect(await answerTo(...pieces)).toBe(expected)
})
