/**
 * Any page that is no platform's: `web:` and the sha256 of its cleaned address. Two addresses are one
 * page when they differ in scheme, host case, `www.`, default port, name and password, fragment,
 * tracking parameters, doubled or closing slashes. The path keeps its case and the query its order:
 * sites may tell pages apart by either.
 */
import { createHash } from 'node:crypto'
import { linkAnswer, type LinkAnswer } from './linkAnswer.ts'
import type { PageAddress } from './parsePageAddress.ts'
import { trackingParameters, trackingPrefixes } from './trackingParameters.data.ts'
import { webLists } from './webLists.data.ts'

const INDEX_PAGE = /^(index|default)\.(html?|php|aspx?|jsp)$/i

const isTracking = (pair: string): boolean => {
  const name = [...new URLSearchParams(pair).keys()][0]?.toLowerCase() ?? ''
  return trackingParameters.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix))
}

const cleanQuery = (query: string): string =>
  query
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair))
    .join('&')

const isHomepage = (segments: string[], query: string): boolean =>
  query === '' && (segments.length === 0 || (segments.length === 1 && INDEX_PAGE.test(segments[0] ?? '')))

const isList = ({ host, path }: PageAddress): boolean =>
  webLists.some(([site, start]) => site.test(host) && start.test(path))

/** Readers are sent to https, but a port of its own speaks the language it was pasted with. */
const originOf = ({ scheme, port }: PageAddress): { scheme: string; port: string } =>
  port === '' ? { scheme: 'https', port } : { scheme, port: `:${port}` }

/** Reads the address of any public page. */
export function identifyWeb(address: PageAddress): LinkAnswer {
  const { host, fullHost, path, segments } = address
  const query = cleanQuery(address.query)
  if (isHomepage(segments, query)) return linkAnswer('web', 'homepage')
  if (isList(address)) return linkAnswer('web', 'container')
  const tail = query === '' ? '' : `?${query}`
  const { scheme, port } = originOf(address)
  const key = `${host}${port}/${path.split('/').filter(Boolean).join('/')}${tail}`
  return linkAnswer('web', 'web', {
    identity: `web:${createHash('sha256').update(key).digest('hex')}`,
    canonicalUrl: `${scheme}://${fullHost}${port}${path}${tail}`,
  })
}
