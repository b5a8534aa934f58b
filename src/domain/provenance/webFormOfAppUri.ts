/**
 * The addresses apps hand around, as the web pages they stand for:
 *
 *   tg://resolve?domain=<name>[&post=<id>][&thread=<id>][&comment=<n>]   core.telegram.org/api/links
 *   tg://privatepost?channel=<n>&post=<id>    tg://join?invite=<hash>
 *   at://<did or handle>[/<collection>[/<rkey>]]                         atproto.com/specs/at-uri-scheme
 */
const telegramPage = (method: string, query: URLSearchParams): string => {
  const comment = query.get('comment')
  const tail = comment === null ? '' : `?comment=${encodeURIComponent(comment)}`
  const part = (name: string): string => encodeURIComponent(query.get(name) ?? '')
  if (method === 'resolve') return `https://t.me/${part('domain')}/${part('post')}${tail}`
  if (method === 'privatepost') return `https://t.me/c/${part('channel')}/${part('post')}`
  if (method === 'join') return `https://t.me/+${part('invite')}`
  return `https://t.me/share/${encodeURIComponent(method)}`
}

const ofTelegram = (uri: string): string => {
  const rest = uri.slice('tg:'.length).replace(/^\/\//, '')
  const mark = rest.indexOf('?')
  const method = (mark < 0 ? rest : rest.slice(0, mark)).replace('/', '').toLowerCase()
  return telegramPage(method, new URLSearchParams(mark < 0 ? '' : rest.slice(mark + 1)))
}

const ofBluesky = (uri: string): string => {
  const [actor = '', collection, rkey = ''] = (uri.slice('at://'.length).split(/[?#]/)[0] ?? '').split('/')
  if (!collection) return `https://bsky.app/profile/${actor}`
  const page = collection === 'app.bsky.feed.post' ? 'post' : 'record'
  return `https://bsky.app/profile/${actor}/${page}/${rkey}`
}

/** The web page an app's own address stands for; null when it is not an app's address. */
export function webFormOfAppUri(uri: string): string | null {
  const start = uri.slice(0, 5).toLowerCase()
  if (start.startsWith('tg:')) return ofTelegram(uri)
  return start === 'at://' ? ofBluesky(uri) : null
}
