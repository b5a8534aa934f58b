// @ts-check
/**
 * A process of its own, run by `liveBench`: so many clients that listen at /live, each from an address of its
 * own as a proxy would state it. Told `count`, it says when all of them are there; of every headline of the
 * bench it says when each client had it first: an item is told again when it is filed anew.
 */
import { once } from 'node:events'
import { connect } from 'node:net'
import { setInterval } from 'node:timers'

const [port = '', prefix = ''] = process.argv.slice(2)
/** So many come in together: a paper does not get all its readers in one moment. */
const together = 50

/** @type {{ headline: string, stored: number, at: number }[]} */
let heard = []
/** @type {import('node:net').Socket[]} */
const clients = []

/** @param {number} number a client's place, from which its address follows */
async function listen(number) {
  const client = connect(Number(port), '127.0.0.1')
  const address = `203.0.${Math.floor(number / 250)}.${(number % 250) + 1}`
  client.write(`GET /live HTTP/1.1\r\nHost: bench\r\nX-Forwarded-For: ${address}\r\n\r\n`)
  const [first] = await once(client, 'data')
  if (!String(first).startsWith('HTTP/1.1 200')) throw new Error(String(first))
  let rest = ''
  /** @type {Set<string>} */
  const known = new Set()
  client.on('data', (/** @type {Buffer} */ piece) => {
    const at = Date.now()
    const words = rest + piece.toString('latin1')
    for (const [, id, headline = ''] of words.matchAll(/id: (\d+)\nevent: wire\n.*?"headline":"([^"]*)"/g)) {
      if (!headline.startsWith(prefix) || known.has(headline)) continue
      known.add(headline)
      heard.push({ headline, stored: Number(id), at })
    }
    rest = words.slice(words.lastIndexOf('\n\n') + 1)
  })
  clients.push(client)
}

process.on('message', async (/** @type {{ count: number }} */ { count }) => {
  while (clients.length < count) {
    const next = Math.min(together, count - clients.length)
    await Promise.all(Array.from({ length: next }, (_, at) => listen(clients.length + at)))
  }
  for (const client of clients.splice(count)) client.destroy()
  process.send?.({ listening: clients.length })
})
setInterval(() => {
  if (heard.length > 0) process.send?.({ heard })
  heard = []
}, 200)
