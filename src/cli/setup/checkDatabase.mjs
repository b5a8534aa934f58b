// @ts-check
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

/**
 * @param {Place} place
 * @returns {Promise<void>} once somebody takes the connection
 */
const knock = ({ host, port }) =>
  new Promise((answered, failed) => {
    const socket = connect({ host, port, timeout: patience }, () => {
      socket.destroy()
      answered()
    })
    socket.once('timeout', () => socket.destroy(new Error('no answer')))
    socket.once('error', failed)
  })

/** @param {Place[]} places */
const named = (places) => places.map(({ host, port }) => `${host}:${port}`).join(', ')

/**
 * Sees that somebody listens where a MongoDB address points, in a few seconds and before anything is built;
 * the driver would wait for half a minute and leave a stack. SQLite's file needs nobody.
 * @param {string} [url]
 * @returns {Promise<string>} what was found
 */
export async function checkDatabase(url = process.env.DATABASE_URL ?? '') {
  if (!url.startsWith('mongodb')) return 'SQLite'
  /** @type {Place[]} */
  const places = await placesOf(url).catch(() => [])
  const found = await Promise.any(places.map(knock)).then(
    () => true,
    () => false,
  )
  if (found) return `MongoDB at ${named(places)}`
  const where = places.length > 0 ? `at ${named(places)}` : 'under that name'
  throw new SetupRefusal(`No MongoDB answers ${where}: start it, or correct DATABASE_URL.`)
}
