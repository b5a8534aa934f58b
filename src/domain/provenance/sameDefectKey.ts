import type { LinkIdentity } from './linkIdentity.ts'
import { parsePageAddress, type PageAddress } from './parsePageAddress.ts'
import { trimPasted } from './trimPasted.ts'

/** Platforms whose many hosts all show the same pages; the others are told apart by host. */
const ONE_PLACE = new Set([
  'x',
  'telegram',
  'bluesky',
  'youtube',
  'facebook',
  'instagram',
  'threads',
  'tiktok',
  'weibo',
  'truth-social',
])

const SHORT_SITES = new Set<LinkIdentity['kind']>(['shortlink'])

/** `<name>.t.me` is `t.me/<name>`; `m.` and `mobile.` are the same site on a telephone. */
function placeOf(identity: LinkIdentity, { host, port, segments }: PageAddress): string {
  const isOnePlace = ONE_PLACE.has(identity.platform) && !SHORT_SITES.has(identity.kind)
  const site = isOnePlace ? identity.platform : host.replace(/^(m|mobile)\.(?=.+\.)/, '')
  const channel = host.endsWith('.t.me') ? [host.slice(0, -'.t.me'.length)] : []
  return [port === '' ? site : `${site}:${port}`, ...channel, ...segments].join('/')
}

/**
 * A key two links share when they are the same thing: for posts and pages their identity; for lists
 * and defects, which have none, the address without the differences of letter case, scheme, `www.`,
 * `m.`, the platform's other hosts, and slashes.
 */
export function sameDefectKey(identity: LinkIdentity): string {
  if (identity.identity !== null) return identity.identity
  const address = parsePageAddress(identity.rawUrl)
  if (typeof address === 'string') {
    return `text:${trimPasted(identity.rawUrl)
      .toLowerCase()
      .replace(/\/{1,8}$/, '')}`
  }
  const query = address.query === '' ? '' : `?${address.query}`
  const hashbang = address.fragment.startsWith('!') ? `#${address.fragment}` : ''
  return `${identity.kind}:${placeOf(identity, address)}${query}${hashbang}`.toLowerCase()
}
