import { fetchSafely } from '../../src/adapters/evidence/fetchSafely.ts'
import type { FetchSettings } from '../../src/adapters/evidence/fetchSettings.ts'
import type { Fetcher } from '../../src/adapters/polling/polled.ts'
import { loopbackSettings } from '../adapters/evidence/loopbackWeb.ts'

/** The product’s own way of asking providers of quotes, whose hosts stand on one port of loopback. */
export const quotesOnLoopback = (port: number, replaced: Partial<FetchSettings> = {}): Fetcher => {
  const settings = { ...loopbackSettings(port), ...replaced }
  const there = (url: string): string => url.replace(/^https:\/\/([^/]+)/, `http://$1:${String(port)}`)
  return (url, conditions) =>
    fetchSafely(there(url), settings, conditions && { ...conditions, of: there(conditions.of) })
}
