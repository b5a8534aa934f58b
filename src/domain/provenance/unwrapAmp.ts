/**
 * AMP copies of a page, and the page they copy:
 *
 *   google.<tld>/amp/[s/]<host>/<path>          Google's viewer
 *   <any>.cdn.ampproject.org/(c|v)/[s/]<host>/<path>   the AMP cache
 *   /<year>/<month>/…/amp                        WordPress below a dated path
 *   amp.theguardian.com                          hosts in the table below
 *
 * "/amp" below other paths stays: `/products/amp` is a page of its own.
 */
import { parsePageAddress, type PageAddress } from './parsePageAddress.ts'

const GOOGLE = /^google\.(com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/
/** A viewer of a cache of a page is two; more than this is nobody's address. */
const MOST_LAYERS = 5
const AMP_HOSTS = new Map([['amp.theguardian.com', 'www.theguardian.com']])

/** Drops the first `count` parts of a path and returns the rest as it was written. */
function afterParts(path: string, count: number): string {
  let at = 0
  for (let left = count; left > 0 && at >= 0; left -= 1) {
    while (path.charAt(at) === '/') at += 1
    at = path.indexOf('/', at)
  }
  return at < 0 ? '' : path.slice(at).replace(/^\/+/, '')
}

function wrappedIn({ host, path, segments }: PageAddress): string | null {
  const [mark, secure] = segments
  const isViewer = GOOGLE.test(host) && mark === 'amp'
  const isCache = /(^|\.)cdn\.ampproject\.org$/.test(host) && (mark === 'c' || mark === 'v')
  if (!isViewer && !isCache) return null
  return afterParts(path, secure === 's' ? 2 : 1) || null
}

const withQuery = (page: string, { query }: PageAddress): string => (query === '' ? page : `${page}?${query}`)

const isDatedCopy = (segments: string[]): boolean =>
  segments.length > 3 && /^\d{4}\/\d{1,2}$/.test(segments.slice(0, 2).join('/')) && segments.at(-1) === 'amp'

/** The page below a dated path that ends in `/amp`, or on a host of copies. */
function besideCopy({ host, fullHost, path, port, segments }: PageAddress): string | null {
  const origin = AMP_HOSTS.get(host)
  if (origin !== undefined) return `${origin}${path}`
  if (!isDatedCopy(segments)) return null
  return `${fullHost}${port === '' ? '' : `:${port}`}${path.slice(0, path.lastIndexOf('amp'))}`
}

/** The page an AMP copy stands for, also when the copy was copied; any other address as it is. */
export function unwrapAmp(address: PageAddress): ReturnType<typeof parsePageAddress> {
  let current = address
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const page = wrappedIn(current) ?? besideCopy(current)
    if (page === null) return current
    const next = parsePageAddress(`https://${withQuery(page, current)}`)
    if (typeof next === 'string') return next
    current = next
  }
  return 'unreadable'
}
