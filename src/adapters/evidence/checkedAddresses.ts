import { isIP } from 'node:net'
import { isPublicHost } from '../../domain/provenance/isPublicHost.ts'
import type { FetchSettings } from './fetchSettings.ts'

const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80)

/** Names are only asked for when they can have a public answer: an intranet's DNS is not told of them. */
const addressesOf = async (host: string, settings: FetchSettings): Promise<string[]> => {
  if (isIP(host)) return [host]
  return isPublicHost(host) ? settings.resolve(host) : []
}

/**
 * The addresses of a URL's host, resolved once, every one of them public; null when any of them is
 * not, since an answer that mixes both is how a public name is made to lead inside.
 * @throws what the resolver throws.
 */
export const checkedAddresses = async (url: URL, settings: FetchSettings): Promise<string[] | null> => {
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  const addresses = await addressesOf(host, settings)
  const arePublic = addresses.every((address) => settings.mayConnect(address, portOf(url)))
  return addresses.length > 0 && arePublic ? addresses : null
}
