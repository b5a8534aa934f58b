import { expect, test } from '@jest/globals'
import type { IncomingMessage } from 'node:http'
import { clientAddress } from '../../src/server/live/clientAddress.ts'

const from = (remoteAddress: string | undefined, forwarded?: string): string =>
  clientAddress({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  } as unknown as IncomingMessage)

test.each([
  ['a reader who asks us directly', '93.184.216.34', undefined, '93.184.216.34'],
  ['a reader who invents another address', '93.184.216.34', '8.8.8.8', '93.184.216.34'],
  ['a reader behind our own proxy', '127.0.0.1', '93.184.216.34', '93.184.216.34'],
  [
    'a reader behind our own proxy, inventing one',
    '::ffff:10.0.0.7',
    '8.8.8.8, 93.184.216.34',
    '93.184.216.34',
  ],
  ['a proxy that states nonsense', '127.0.0.1', 'unknown', '127.0.0.1'],
  ['a proxy that states nothing', '::1', undefined, '0:0:0:0'],
  ['one of the many addresses of a house', '2a00:1450:4001:82a::200e', undefined, '2a00:1450:4001:82a'],
  ['another address of the same house', '2a00:1450:4001:82a::1', undefined, '2a00:1450:4001:82a'],
  ['a connection that has gone', undefined, undefined, ''],
])('%s is told apart', (_, peer, forwarded, address) => {
  expect(from(peer, forwarded)).toBe(address)
})
