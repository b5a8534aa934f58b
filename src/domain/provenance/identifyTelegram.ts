/**
 * Telegram's public channels and groups (core.telegram.org/api/links):
 *
 *   post  = [ "/s" ] "/" name "/" [ topic "/" ] id    on t.me, telegram.me, telegram.dog
 *         / "/" [ topic "/" ] id                      on <name>.t.me
 *   name  = 4–32 letters, digits and "_", a letter first; case does not count
 *   id    = 1 .. 2^31-1;  "?comment=" n names a comment under the post
 *
 * `?single`, `?thread=`, `?t=` and `?embed=` only change how the post is shown. A page with
 * `?before=`, `?after=` or `?q=` is a list. "/c/…", "/+…" and "/joinchat/…" open for members only.
 */
import { linkAnswer, type LinkAnswer } from './linkAnswer.ts'
import type { PageAddress } from './parsePageAddress.ts'
import { isPostNumber } from './isPostNumber.ts'
import { telegramReservedHosts, telegramReservedNames } from './telegramReservedNames.data.ts'

const HOSTS = new Set(['t.me', 'telegram.me', 'telegram.dog'])
const OWN_SITES = new Set(['telegram.org', 'web.telegram.org', 'webk.telegram.org', 'webz.telegram.org'])
const INT32_MAX = 2n ** 31n - 1n
const NAME = /^[a-z]\w{3,31}$/i
const PRIVATE = new Set(['c', 'joinchat'])

const isMessageNumber = (text: string): boolean => isPostNumber(text, INT32_MAX)
const isName = (text: string): boolean => NAME.test(text) && !telegramReservedNames.has(text.toLowerCase())

/** The parts of the path as t.me writes them: a name in the host goes to the front; null elsewhere. */
function pathOnTelegram({ host, segments }: PageAddress): string[] | null {
  if (HOSTS.has(host)) return segments
  if (OWN_SITES.has(host)) return ['share', ...segments]
  if (!host.endsWith('.t.me')) return null
  const name = host.slice(0, -'.t.me'.length)
  return isName(name) && !telegramReservedHosts.has(name) ? [name, ...segments] : ['share']
}

/** With the paging of a channel's preview in the query, the page is a list whatever its path. */
const isPaging = (query: URLSearchParams): boolean =>
  query.has('before') || query.has('after') || query.has('q')

function post(name: string, id: string, comment: string | null): LinkAnswer {
  const isNamed = isMessageNumber(id) && (comment === null || isMessageNumber(comment))
  if (!isNamed) return linkAnswer('telegram', 'bad-id')
  const key = `tg:${name.toLowerCase()}/${id}`
  const page = `https://t.me/${name}/${id}`
  return linkAnswer('telegram', 'post', {
    identity: comment === null ? key : `${key}#comment-${comment}`,
    canonicalUrl: comment === null ? page : `${page}?comment=${comment}`,
    claimedAuthor: name,
  })
}

/** After the name: nothing, a number, or a topic's number and a message's. */
function insideChannel(name: string, rest: string[], query: URLSearchParams): LinkAnswer {
  if (rest.length === 0 || isPaging(query)) return linkAnswer('telegram', 'container')
  if (rest[0]?.toLowerCase() === 's') return linkAnswer('telegram', 'not-post')
  if (rest.length > 2 || !rest.every(isMessageNumber)) return linkAnswer('telegram', 'bad-id')
  return post(name, rest.at(-1) ?? '', query.get('comment'))
}

const isPrivate = (first: string): boolean => PRIVATE.has(first.toLowerCase()) || /^[+ ]/.test(first)

/** Reads an address on Telegram; null when the host is not Telegram's. */
export function identifyTelegram(address: PageAddress): LinkAnswer | null {
  const segments = pathOnTelegram(address)
  if (segments === null) return null
  const [first] = segments
  if (first === undefined) return linkAnswer('telegram', 'homepage')
  if (isPrivate(first)) return linkAnswer('telegram', 'private')
  const [name = '', ...rest] = first.toLowerCase() === 's' ? segments.slice(1) : segments
  if (!isName(name)) return linkAnswer('telegram', 'not-post')
  return insideChannel(name, rest, new URLSearchParams(address.query))
}
