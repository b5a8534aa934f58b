import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An entry as a source publishes it; what it leaves out is made up from its id. */
export interface FeedEntry {
  id: string
  title: string
  postedAt: string
  /** Its source took it back: the feed says so, and does not say it any more. */
  isDeleted?: boolean
}

export interface ServedFeed {
  /** `host:port`, as a newsroom is told which inner places it may poll. */
  place: string
  /** What stands at each path: entries, or nothing where the server answers 404. */
  entries: Map<string, FeedEntry[]>
  address: (path: string) => string
  close: () => Promise<void>
}

const entryOf = ({ id, title, postedAt, isDeleted = false }: FeedEntry): string =>
  isDeleted
    ? `<at:deleted-entry ref="${id}" when="${new Date().toISOString()}"/>`
    : `<entry><id>${id}</id><title>${title}</title><link href="https://bulletins.example/${id}"/>` +
      `<published>${postedAt}</published><updated>${new Date().toISOString()}</updated></entry>`

/** As Atom (RFC 4287), with deleted entries (RFC 6721). */
const atomFeed = (entries: readonly FeedEntry[]): string =>
  '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" ' +
  'xmlns:at="http://purl.org/atompub/tombstones/1.0"><id>urn:quay</id><title>Quay bulletins</title>' +
  `<updated>${new Date().toISOString()}</updated>${entries.map(entryOf).join('')}</feed>`

/** Sources on loopback, whose entries a journey publishes, edits and takes away. */
export const serveFeed = async (): Promise<ServedFeed> => {
  const entries: ServedFeed['entries'] = new Map()
  const server = createServer((req, res) => {
    const found = entries.get(req.url ?? '')
    res.writeHead(found ? 200 : 404, { 'content-type': 'application/atom+xml; charset=utf-8' })
    res.end(found ? atomFeed(found) : '')
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
