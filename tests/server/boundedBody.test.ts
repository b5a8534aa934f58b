import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import express from 'express'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import request from 'supertest'
import { boundedBody } from '../../src/server/middleware/boundedBody.ts'

const newsroom = express().use(boundedBody, (_, res) => res.json({ taken: true }))

test.each([
  ['JSON of 12 MB', 'application/json', 12_000_000, 200],
  ['JSON that no database takes', 'application/json; charset=utf-8', 12_000_001, 413],
  ['a question as long', 'application/x-www-form-urlencoded', 12_000_001, 413],
  ['a form with the largest picture', 'multipart/form-data; boundary=b', 25_000_000, 200],
  ['a form larger than any picture', 'multipart/form-data; boundary=b', 25_000_001, 413],
])('%s is answered as it should be', async (_, type, length, status) => {
  const answer = await request(newsroom).post('/api/users/login').type(type).send('x'.repeat(length))
  expect(answer.status).toBe(status)
})

describe('a request that announces no length', () => {
  let server: Server
  let read = 0

  beforeAll(async () => {
    const reader = express().use(boundedBody, (req, res) => {
      read = 0
      req.on('data', (piece: Buffer) => (read += piece.length))
      req.on('end', () => res.json({ taken: read }))
      req.on('error', () => undefined)
    })
    server = createServer(reader).listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  /** Sends pieces of a million bytes each, as long as somebody takes them. */
  const send = async (pieces: number): Promise<string> => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.on('error', () => undefined)
    const head = 'Host: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked'
    socket.write(`POST /api/articles HTTP/1.1\r\n${head}\r\n\r\n`)
    const piece = `${(1_000_000).toString(16)}\r\n${'x'.repeat(1_000_000)}\r\n`
    for (let sent = 0; sent < pieces; sent += 1) socket.write(piece)
    socket.write('0\r\n\r\n')
    let answer = ''
    for await (const piece of socket) {
      answer += String(piece)
      if (answer.includes('}')) break
    }
    return answer
  }

  test('is taken up to as much as any other', async () => {
    const answer = await send(12)
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    expect(answer).toContain('{"taken":12000000}')
  })

  test('is refused as soon as more has come, and no more of it is read', async () => {
    const answer = await send(16)
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(answer).toContain('12 MB at most')
    expect(read).toBeLessThanOrEqual(12_000_000)
  })
})
