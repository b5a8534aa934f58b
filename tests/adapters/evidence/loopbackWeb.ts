import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fetchSettings, type FetchSettings } from '../../../src/adapters/evidence/fetchSettings.ts'
import { HostTurns } from '../../../src/adapters/evidence/HostTurns.ts'
import { isPublicAddress } from '../../../src/adapters/evidence/isPublicAddress.ts'

type Serve = (request: IncomingMessage, response: ServerResponse) => void

export interface LoopbackWeb {
  port: number
  /** Every request served, as "host/path". */
  asked: string[]
  /** How often anybody connected, with or without a request. */
  connections: () => number
  headersOf: (place: string) => IncomingMessage['headers']
  url: (place: string) => string
  close: () => Promise<void>
}

/** A server on loopback that stands for the web: every host name leads to it. Pages by path. */
export async function openLoopbackWeb(
  pages: Record<string, Serve>,
  { host = '127.0.0.1', port = 0 } = {},
): Promise<LoopbackWeb> {
  const asked: string[] = []
  const headers = new Map<string, IncomingMessage['headers']>()
  let connections = 0
  const server = createServer({ maxHeaderSize: 64 * 1024 }, (request, response) => {
    const place = `${(request.headers.host ?? '').replace(/:\d+$/, '')}${request.url ?? ''}`
    asked.push(place)
    headers.set(place, request.headers)
    const serve = pages[place] ?? pages[(request.url ?? '').replace(/\?.*/, '')]
    if (serve) serve(request, response)
    else response.writeHead(404).end()
  })
  server.on('connection', () => (connections += 1))
  await new Promise<void>((ready) => server.listen(port, host, ready))
  const bound = (server.address() as AddressInfo).port
  return {
    port: bound,
    asked,
    connections: () => connections,
    headersOf: (place) => headers.get(place) ?? {},
    url: (place) => `http://${place.replace(/^([^/]+)/, `$1:${String(bound)}`)}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

type Replaced = Parameters<typeof fetchSettings>[1]

/** Settings of the product, but every name leads to the given port of this machine, and nobody waits. */
export const loopbackSettings = (port: number, replaced: Replaced = {}): FetchSettings =>
  fetchSettings('https://paper.example', {
    resolve: async () => ['127.0.0.1'],
    mayConnect: (address, to) => (address === '127.0.0.1' && to === port) || isPublicAddress(address),
    turns: new HostTurns(0, async () => undefined),
    ...replaced,
  })

export const html =
  (body: string, headers: Record<string, string> = {}): Serve =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
  }

export const sendOn =
  (location: string): Serve =>
  (_, response) => {
    response.writeHead(302, { location }).end()
  }

export const status =
  (code: number, headers: Record<string, string> = {}): Serve =>
  (_, response) => {
    response.writeHead(code, headers).end('an answer')
  }
