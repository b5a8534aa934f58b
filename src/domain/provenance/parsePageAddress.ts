import { parse as parseDomain } from 'tldts'
import { isPublicHost } from './isPublicHost.ts'
import { trimPasted } from './trimPasted.ts'
import { webFormOfAppUri } from './webFormOfAppUri.ts'

/** Why a text is no address a reader could open. */
export type AddressRefusal = 'empty' | 'too-long' | 'unreadable' | 'not-web' | 'not-public' | 'odd-port'

/** One address in its parts, in the spelling that compares: the ground every platform reads from. */
export interface PageAddress {
  scheme: 'http' | 'https'
  /** Lower case, punycode, without `www.` and closing dot. */
  host: string
  /** The same with the `www.` it was pasted with: some sites answer only there. */
  fullHost: string
  /** Empty for the ports of the web itself. */
  port: string
  /** As pasted, with percent signs in one spelling (RFC 3986 §6.2.2). */
  path: string
  /** The parts of the path, decoded, empty ones dropped. */
  segments: string[]
  query: string
  fragment: string
}

/** Longer than any address a platform gives out; servers commonly stop at 8 kB. */
const LONGEST = 8192
const WEB_PORTS = new Set(['', '80', '443'])
const SCHEME = /^([a-z][a-z0-9+.-]{0,30}):/i

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** `%7e` and `~` are one letter, a lone `%` is `%25`; reserved signs keep their code. */
const evenPercents = (text: string): string =>
  text.replace(/%([0-9a-f]{2})?/gi, (code: string, hex?: string) => {
    if (hex === undefined) return '%25'
    const letter = String.fromCharCode(Number.parseInt(hex, 16))
    return /[\w.~-]/.test(letter) ? letter : code.toUpperCase()
  })

const withoutWww = (host: string): string => {
  let start = 0
  while (host.startsWith('www.', start) && host.includes('.', start + 4)) start += 4
  return host.slice(start)
}

const hasKnownSuffix = (host: string): boolean => {
  const domain = parseDomain(host)
  return domain.isIcann === true || domain.isPrivate === true
}

/** `x.com/a`, `//x.com/a` and `x.com:443/a` are addresses somebody copied without their beginning. */
function asWebUrl(text: string): { text: string; guessed: boolean } {
  if (text.startsWith('//')) return { text: `https:${text}`, guessed: true }
  const scheme = SCHEME.exec(text)?.[1]
  const isHostAndPort = scheme?.includes('.') === true || /^[a-z0-9.-]{1,253}:\d+(\/|$)/i.test(text)
  if (scheme !== undefined && !isHostAndPort) return { text, guessed: false }
  return { text: `https://${text}`, guessed: true }
}

function parsedUrl(text: string): URL | AddressRefusal {
  const { text: full, guessed } = asWebUrl(text)
  if (!URL.canParse(full)) return 'unreadable'
  const url = new URL(full)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'not-web'
  if (!guessed) return url
  if (url.username !== '') return 'not-web'
  return hasKnownSuffix(url.hostname.replace(/\.$/, '')) ? url : 'unreadable'
}

/** Takes a URL apart; refuses hosts that no reader could reach. */
function addressOf(url: URL): PageAddress | AddressRefusal {
  const fullHost = url.hostname.replace(/\.$/, '')
  if (!isPublicHost(fullHost)) return 'not-public'
  const path = evenPercents(url.pathname)
  return {
    scheme: url.protocol === 'http:' ? 'http' : 'https',
    host: withoutWww(fullHost),
    fullHost,
    port: WEB_PORTS.has(url.port) ? '' : url.port,
    path,
    segments: path.split('/').filter(Boolean).map(decoded),
    query: url.search.slice(1),
    fragment: url.hash.slice(1),
  }
}

/**
 * Reads a pasted text as the address of a public web page, or says why it is none. Accepts what
 * people paste: white space and invisible signs around it, a missing `https://`, app addresses
 * (`tg:`, `at:`). Name and password are dropped. Refuses other schemes, loopback and private hosts.
 */
export function parsePageAddress(pasted: string): PageAddress | AddressRefusal {
  const text = trimPasted(pasted)
  if (text === '') return 'empty'
  if (text.length > LONGEST) return 'too-long'
  if (/[\s\p{Cc}\p{Cs}]/u.test(text)) return 'unreadable'
  const url = parsedUrl(webFormOfAppUri(text) ?? text)
  return typeof url === 'string' ? url : addressOf(url)
}
