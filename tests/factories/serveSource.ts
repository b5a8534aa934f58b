import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fetchSettings } from '../../src/adapters/evidence/fetchSettings.ts'
import { HostTurns } from '../../src/adapters/evidence/HostTurns.ts'
import { pageReader } from '../../src/commands/pageReader.ts'
import type { ReadPage } from '../../src/domain/evidence/pageRead.ts'

interface Page {
  status?: number
  title?: string
  words?: string
  byline?: string
}

export interface SourceOnLoopback {
  /** What stands at each path; a path without a page answers 404. */
  pages: Map<string, Page>
  /** How often each path was asked for. */
  asked: Map<string, number>
  address: (path: string) => string
  /** The product’s own reader, allowed to read from loopback. */
  read: ReadPage
  close: () => Promise<void>
}

const html = ({ title = 'A page', words = '', byline = '' }: Page): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta name="author" content="${byline}"></head>` +
  `<body><main><article><h1>${title}</h1><p>${words}</p></article></main></body></html>`

/** A web site on loopback whose pages a test puts up, changes and takes down. */
export const serveSource = async (folder: string): Promise<SourceOnLoopback> => {
  const pages = new Map<string, Page>()
  const asked = new Map<string, number>()
  const server = createServer((req, res) => {
    const path = req.url ?? '/'
    asked.set(path, (asked.get(path) ?? 0) + 1)
    const page = pages.get(path)
    res.statusCode = page ? (page.status ?? 200) : 404
    res.setHeader('Content-Type', 'text/html; charset=utf-8')
    res.end(page ? html(page) : 'Nothing here.')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const fetch = fetchSettings('https://paper.example', {
    mayConnect: () => true,
    resolve: async () => ['127.0.0.1'],
    turns: new HostTurns(0, async () => undefined),
  })
  return {
    pages,
    asked,
    address: (path) => `http://quay.example:${String(port)}${path}`,
    read: pageReader({ fetch, folder: join(folder, 'evidence') }),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
