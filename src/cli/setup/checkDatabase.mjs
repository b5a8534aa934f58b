// @ts-check
import { Buffer } from 'node:buffer'
import { resolveSrv } from 'node:dns/promises'
import { connect } from 'node:net'
import { SetupRefusal } from './SetupRefusal.mjs'

const patience = 6000

/** @typedef {{ host: string, port: number }} Place */

/**
 * @param {string} written `host`, `host:port` or `[address]:port`
 * @returns {Place}
 */
function placeOf(written) {
  const [, address, name, port = '27017'] = /^(?:\[(.+)\]|([^:]*))(?::(\d+))?$/.exec(written) ?? []
  return { host: address ?? name ?? written, port: Number(port) }
}

/**
 * @param {string} url
 * @returns {Promise<Place[]>} where the servers are that a MongoDB address names
 */
async function placesOf(url) {
  const [, scheme, hosts = ''] = /^(mongodb(?:\+srv)?):\/\/(?:[^@/]*@)?([^/?]*)/.exec(url) ?? []
  if (scheme === 'mongodb') return hosts.split(',').map(placeOf)
  const found = await resolveSrv(`_mongodb._tcp.${hosts}`)
  return found.map(({ name, port }) => ({ host: name, port }))
}

const answerCode = 2013

/** A driver's first question, `{ hello: 1, $db: 'admin' }`, as an OP_MSG of MongoDB's wire protocol. */
const hello = () => {
  const fields = Buffer.from('\x10hello\0\x01\0\0\0\x02$db\0\x06\0\0\0admin\0\0', 'latin1')
  const message = Buffer.concat([Buffer.alloc(25), fields])
  message.writeInt32LE(message.length, 0)
  message.writeInt32LE(1, 4)
  message.writeInt32LE(answerCode, 12)
  message.writeInt32LE(fields.length + 4, 21)
  return message
}

/** @param {Buffer} piece */
const isAnswer = (piece) => piece.length >= 16 && piece.readInt32LE(12) === answerCode

/**
 * @param {Place & { isSecret: boolean }} place behind TLS nobody can be asked in plain words
 * @returns {Promise<void>} once a MongoDB answers
 */
const knock = ({ host, port, isSecret }) =>
  new Promise((answered, failed) => {
    const socket = connect({ host, port, timeout: patience })
    const end = (/** @type {boolean} */ isThere) => {
      socket.destroy()
      if (isThere) answered()
      else failed(new Error('no answer'))
    }
    socket.once('connect', () => (isSecret ? end(true) : socket.write(hello())))
    socket.once('data', (piece) => end(isAnswer(piece)))
    for (const sign of ['timeout', 'error', 'close']) socket.once(sign, () => end(false))
  })

/** @param {Place[]} places */
const named = (places) => places.map(({ host, port }) => `${host}:${port}`).join(', ')

/**
 * Sees that a MongoDB answers where its address points, in a few seconds and before anything is built;
 * the driver would wait for half a minute and leave a stack. SQLite's file needs nobody.
 * @param {string} [url]
 * @returns {Promise<string>} what was found
 */
export async function checkDatabase(url = process.env.DATABASE_URL ?? '') {
  if (!url.startsWith('mongodb')) return 'SQLite'
  const isSecret = /^mongodb\+srv:|[?&](?:tls|ssl)=true/.test(url)
  /** @type {Place[]} */
  const places = await placesOf(url).catch(() => [])
  const found = await Promise.any(places.map((place) => knock({ ...place, isSecret }))).then(
    () => true,
    () => false,
  )
  if (found) return `MongoDB at ${named(places)}`
  const where = places.length > 0 ? `at ${named(places)}` : 'under that name'
  throw new SetupRefusal(`No MongoDB answers ${where}: start it, or correct DATABASE_URL.`)
}
