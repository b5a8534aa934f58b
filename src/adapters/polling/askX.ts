import type { Fault } from './pageOrFault.ts'
import type { ApiToken, Fetcher, Polling } from './polled.ts'
import { readJson, type JsonAnswer } from './readJson.ts'

const refuse = (said: string): Fault => ({ outcome: 'refused', said, retryAt: null })

const NO_TOKEN =
  'Needs a token: X is read through its official API only. Set MONEXUS_X_TOKEN to a bearer token, or paste posts by hand.'

const meanings: Readonly<Record<number, string>> = {
  400: 'X does not understand the question; the handle may be wrong.',
  401: 'X does not accept the token. Renew MONEXUS_X_TOKEN.',
  402: 'X says that what the token may read is used up. Its account at X says more.',
  403: 'X does not let this token read posts. Its account at X says what it may do.',
}

const tokenFor = ({ token, address }: Polling): ApiToken | null =>
  token && new URL(address).origin === token.at ? token : null

/** Asks X's official API (docs.x.com/x-api) with the newsroom's token; without one nobody is asked. */
export const askX = async (polling: Polling, path: string, fetch: Fetcher): Promise<JsonAnswer | Fault> => {
  const token = tokenFor(polling)
  if (!token) return refuse(NO_TOKEN)
  const answer = await readJson(fetch, new URL(path, polling.address).href, token.bearer)
  if (!('outcome' in answer)) return answer
  const said = meanings[answer.status ?? 0]
  return said === undefined ? answer : refuse(said)
}
