// @ts-check
import { performance } from 'node:perf_hooks'
import { accountOf } from './accountOf.mjs'

/** @typedef {(path: string, method?: string, body?: unknown) => Promise<{ ms: number, status: number, body: any }>} Ask */

/**
 * Asks the newsroom over REST as a member of staff.
 * @param {import('./startProduct.mjs').Product} product
 * @param {string} role
 * @returns {Promise<Ask>}
 */
export async function askAs({ origin, data }, role) {
  const headers = { 'content-type': 'application/json' }
  const ask = async (
    /** @type {string} */ path,
    method = 'GET',
    /** @type {unknown} */ body = undefined,
    entry = {},
  ) => {
    const start = performance.now()
    const init = { method, headers: { ...headers, ...entry } }
    const answer = await fetch(
      `${origin}/api${path}`,
      body === undefined ? init : { ...init, body: JSON.stringify(body) },
    )
    const text = await answer.text()
    return { ms: performance.now() - start, status: answer.status, body: JSON.parse(text) }
  }
  const entered = await ask('/users/login', 'POST', accountOf(data, role))
  return (path, method, body) => ask(path, method, body, { authorization: `JWT ${entered.body.token}` })
}
