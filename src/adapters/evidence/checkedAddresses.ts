import { isIP } from 'node:net'
import { isPublicHost } from '../../domain/provenance/isPublicHost.ts'
import type { FetchSettings } from './fetchSettings.ts'

const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80)

/** Names are only asked for when they can have a public answer: an intranet's DNS is not told of them. */
const addressesOf = async (host: string, isOpened: boolean, settings: FetchSettings): Promise<string[]> => {
  if (isIP(host)) return [host]
  return isOpened || isPublicHost(host) ? settings.resolve(host) : []
}

/**
 * The addresses of a URL's host, resolved once, every one of them public; null when any of them is
 * not, since an answer that mixes both is how a public name is made to lead inside. A place that was
 * opened is taken as it is, under exactly the name and port it was opened with: no public name that
 * resolves to the same address leads there.
 * @throws what the resolver throws.
 */
export const checkedAddresses = async (url: URL, settings: FetchSettings): Promise<string[] | null> => {
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  const port = portOf(url)
  const isOpened = settings.opened.has(`${host}:${String(port)}`)
  const addresses = await addressesOf(host, isOpened, settings)
  const mayAll = isOpened || addresses.every((address) => settings.mayConnect(address, port))
  return addresses.length > 0 && mayAll ? addresses : null
}
