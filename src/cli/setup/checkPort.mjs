// @ts-check
import { createServer } from 'node:net'
import { SetupRefusal } from './SetupRefusal.mjs'

/**
 * @param {string | undefined} text the setting PORT; empty means 3000
 * @returns {number} 1–65535, or 0 for any free one
 */
export function parsePort(text) {
  const written = text?.trim() || '3000'
  const port = /^\d{1,5}$/.test(written) ? Number(written) : -1
  if (port >= 0 && port <= 65535) return port
  throw new SetupRefusal(`PORT is "${written}", which is not a port: give a number from 1 to 65535.`)
}

/** @type {Record<string, (port: number) => string>} */
const reasons = {
  EADDRINUSE: (port) =>
    `Port ${port} is already in use: stop what listens there, or choose another, as in PORT=${port === 65535 ? 3000 : port + 1} npm start.`,
  EACCES: (port) =>
    `This user may not listen on port ${port}: choose one above 1023, as in PORT=3000 npm start.`,
}

/**
 * Listens for a moment, so that a busy port is known before any expensive work.
 * @param {number} port
 * @returns {Promise<void>}
 */
export function checkPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const sentence = reasons[error.code ?? '']?.(port) ?? `Port ${port} cannot be used: ${error.code}.`
      reject(new SetupRefusal(sentence))
    })
    probe.listen(port, () => probe.close(() => resolve()))
  })
}

/** @returns {Promise<number>} a port nobody listens on at this moment */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = address && typeof address === 'object' ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
