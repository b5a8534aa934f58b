import type { IncomingMessage, ServerResponse } from 'node:http'
import { fetchSafely } from '../../src/adapters/evidence/fetchSafely.ts'
import type { FetchSettings } from '../../src/adapters/evidence/fetchSettings.ts'
import type { Fetcher } from '../../src/adapters/polling/polled.ts'
import { loopbackSettings } from '../adapters/evidence/loopbackWeb.ts'

/** A source's document with the given ids, served as a JSON Feed. */
export const feedOf =
  (ids: readonly (number | string)[], words = 'Notice') =>
  (_: IncomingMessage, response: ServerResponse): void => {
    const items = ids.map((id) => ({ id, content_text: `${words} ${String(id)}` }))
    response.writeHead(200, { 'content-type': 'application/feed+json' })
    response.end(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Quay', items }))
  }

/** The product’s own way of reading sources, allowed to read from one port of loopback. */
export const readFromLoopback = (port: number, replaced: Partial<FetchSettings> = {}): Fetcher => {
  const settings = { ...loopbackSettings(port), ...replaced }
  return (url, conditions) => fetchSafely(url, settings, conditions)
}
