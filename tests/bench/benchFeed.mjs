// @ts-check
import { once } from 'node:events'
import { createServer } from 'node:http'

/** What each headline of the bench begins with. */
export const prefix = 'Tide table '

/**
 * A source on loopback. Asked for its feed it answers with the items it was told to have, and notes when its
 * answer was on its way.
 */
export async function benchFeed() {
  /** @type {{ id: string, title: string, content_text: string, url: string, date_published: string }[]} */
  let items = []
  /** @type {Map<string, number>} */
  const answered = new Map()
  const server = createServer((req, res) => {
    if (req.url === '/robots.txt') return void res.writeHead(404).end()
    const sent = items
    res.writeHead(200, { 'content-type': 'application/feed+json' })
    res.end(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Tides', items: sent }))
    for (const { title } of sent) if (!answered.has(title)) answered.set(title, Date.now())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    place: `127.0.0.1:${port}`,
    /** When the answer with a headline went out, in milliseconds since 1970. */
    answered,
    /** @param {number} round @param {number} count */
    publish: (round, count) => {
      items = Array.from({ length: count }, (_, at) => ({
        id: `${round}-${at}`,
        title: `${prefix}${round}-${at}`,
        content_text: `High water at quay ${at} in round ${round}.`,
        url: `https://tides.example/${round}/${at}`,
        date_published: new Date().toISOString(),
      }))
    },
    close: () => server.close(),
  }
}
