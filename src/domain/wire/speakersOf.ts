import { parse } from 'tldts'
import { identifyLink } from '../provenance/identifyLink.ts'
import { isPublicHost } from '../provenance/isPublicHost.ts'
import type { LinkIdentity } from '../provenance/linkIdentity.ts'

/** A source, as far as it says which pages and posts are its own. */
export interface Speaker {
  id: string
  platform: string
  handle?: string | null
  /** Its own site. */
  url?: string | null
  polling?: { address?: string | null }
}

/** A wire item, as far as it says whose words it holds. */
interface Spoken {
  source: string
  /** Where it says it stands. */
  address: string | null
  /** Whose post it passes on. */
  forwardOf?: string | null
}

/** Platforms on which a source has a name, and its posts carry it in their address. */
const named = new Set(['telegram', 'x', 'mastodon', 'bluesky'])

/** What one registrant holds: the domain, or the part of it that its host gives away (github.io). */
const siteOf = (address: string | null | undefined): string | null => {
  if (!address || !URL.canParse(address)) return null
  const { hostname } = new URL(address)
  if (!isPublicHost(hostname)) return null
  return parse(hostname, { allowPrivateDomains: true }).domain ?? hostname
}

/** Not all percent signs are codes. */
const decoded = (text: string): string => text.replace(/%40/gi, '@').replace(/%7e/gi, '~')

const plain = (name: string): string => name.trim().replace(/^@/, '').toLowerCase()

/** The name an address gives its author, as a source of that platform writes its handle. */
const authorOf = ({ platform, claimedAuthor, canonicalUrl }: LinkIdentity): string | null => {
  if (claimedAuthor === null) return null
  const isLocal = platform === 'mastodon' && !claimedAuthor.includes('@') && canonicalUrl !== null
  return plain(isLocal ? `${claimedAuthor}@${new URL(canonicalUrl).hostname}` : claimedAuthor)
}

/** Null where the two cannot be compared: no handle, or on Bluesky a name and an account's number. */
const isOwnName = ({ handle }: Speaker, link: LinkIdentity): boolean | null => {
  const own = plain(handle ?? '')
  const author = authorOf(link)
  if (own === '') return null
  if (link.platform === 'bluesky' && own.startsWith('did:') !== (author ?? '').startsWith('did:')) return null
  return author === own
}

/** A post of a platform: by its author’s name, else as far as the platform itself told us, no forwards. */
const isOwnPost = (source: Speaker, link: LinkIdentity, { address, forwardOf }: Spoken): boolean => {
  const isFirst = !forwardOf
  if (source.platform === link.platform) return isOwnName(source, link) ?? isFirst
  const polled = siteOf(source.polling?.address)
  return isFirst && polled !== null && polled === siteOf(address)
}

/** Somebody’s own part of a host that keeps many, as in `/@name/` and `/~name/`; null for none. */
const personOf = (address: string | null | undefined): string | null => {
  if (!address || !URL.canParse(address)) return null
  const { host, pathname } = new URL(address)
  const [, first = ''] = pathname.split('/')
  return /^(?:[@~]|%7e|%40)./i.test(first) ? `${host}/${decoded(first)}`.toLowerCase() : null
}

/** Who lives in a part of a site speaks for that part, wherever on the site its feed lies. */
const isOwnPage = ({ url, polling }: Speaker, { address }: Spoken): boolean => {
  const site = siteOf(address)
  if (site === null) return false
  const person = personOf(url)
  if (person !== null && siteOf(url) === site) return personOf(address) === person
  return [url, polling?.address].some((one) => siteOf(one) === site)
}

const isOwn = (source: Speaker, spoken: Spoken): boolean => {
  const link = identifyLink(spoken.address)
  return link.platform === 'web' ? isOwnPage(source, spoken) : isOwnPost(source, link, spoken)
}

/** Whether the newsroom wrote down anything that tells a source’s own pages from others’. */
const isStated = ({ platform, handle, url, polling }: Speaker): boolean =>
  (named.has(platform) && Boolean(handle)) || siteOf(url) !== null || siteOf(polling?.address) !== null

/**
 * Tells whose words may stand for what is at an address. Any feed can name any page as its own; its
 * words are evidence of that page, and its taking them back reaches those who cite the page, only
 * where the page is on a site of the source (by registrable domain, of its address or its feed’s; by
 * the person where its address is somebody’s part of a site) or the post is of its account. A source of which neither is known speaks for what is no other source’s.
 */
export const speakersOf = (sources: readonly Speaker[]): ((spoken: Spoken) => boolean) => {
  const byId = new Map(sources.map((one) => [one.id, one]))
  return (spoken) => {
    const source = byId.get(spoken.source)
    if (!source || spoken.address === null) return false
    if (isStated(source)) return isOwn(source, spoken)
    return !sources.some((other) => isStated(other) && isOwn(other, spoken))
  }
}

const grouped = (pairs: readonly (readonly [key: string, source: Speaker])[]): Map<string, Speaker[]> => {
  const groups = new Map<string, Speaker[]>()
  for (const [key, source] of pairs) groups.set(key, [...(groups.get(key) ?? []), source])
  return groups
}

/** Sources that may own an address, without asking all: those of its site and those of its platform. */
const mayOwn = (sources: readonly Speaker[]): ((address: string) => Speaker[]) => {
  const bySite = grouped(
    sources.flatMap((one) =>
      [one.url, one.polling?.address].flatMap((address): [string, Speaker][] => {
        const site = siteOf(address)
        return site === null ? [] : [[site, one]]
      }),
    ),
  )
  const byPlatform = grouped(
    sources.filter(({ platform }) => named.has(platform)).map((one) => [one.platform, one]),
  )
  return (address) => [
    ...(bySite.get(siteOf(address) ?? '') ?? []),
    ...(byPlatform.get(identifyLink(address).platform) ?? []),
  ]
}

/**
 * Tells what only names a page or post of another source in our house: it is no voice of its own beside
 * that one's. A page that is nobody's here is not borrowed from anybody, nor what a source passes on
 * under its own address.
 */
export const borrowersOf = (sources: readonly Speaker[]): ((spoken: Spoken) => boolean) => {
  const stated = sources.filter(isStated)
  const ownersOf = mayOwn(stated)
  return (spoken) => {
    const { address, source } = spoken
    if (address === null) return false
    const owners = ownersOf(address).filter((one) => isOwn(one, spoken))
    return owners.length > 0 && owners.every(({ id }) => id !== source)
  }
}
