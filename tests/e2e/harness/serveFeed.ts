import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An entry as a source publishes it; what it leaves out is made up from its id. */
export interface FeedEntry {
  id: string
  title: string
  postedAt: string
}

export interface ServedFeed {
  /** `host:port`, as a newsroom is told which inner places it may poll. */
  place: string
  /** What stands at each path: entries, or nothing where the server answers 404. */
  entries: Map<string, FeedEntry[]>
  address: (path: string) => string
  close: () => Promise<void>
}

const jsonFeed = (entries: readonly FeedEntry[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Quay bulletins',
    items: entries.map(({ id, title, postedAt }) => ({
      id,
      title,
      content_text: title,
      url: `https://bulletins.example/${id}`,
      date_published: postedAt,
    })),
  })

/** Sources on loopback, whose entries a journey publishes, edits and takes away. */
export const serveFeed = async (): Promise<ServedFeed> => {
  const entries: ServedFeed['entries'] = new Map()
  const server = createServer((req, res) => {
    const found = entries.get(req.url ?? '')
    res.writeHead(found ? 200 : 404, { 'content-type': 'application/feed+json' })
    res.end(found ? jsonFeed(found) : '')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const place = `127.0.0.1:${String((server.address() as AddressInfo).port)}`
  return {
    place,
    entries,
    address: (path) => `http://${place}${path}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
