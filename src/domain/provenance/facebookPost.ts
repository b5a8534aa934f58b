import { matchPath } from './matchPath.ts'

/** Where Facebook put a post's number, whose page it says it is, and the page's path for readers. */
export interface FacebookPost {
  id: string | null
  author: string | null
  page: (id: string) => string
}

const watchPage = (id: string): string => `/watch/?v=${id}`
const photoPage = (id: string): string => `/photo/?fbid=${id}`
const isNumeric = (text: string | undefined): boolean => /^(\d+|pfbid\w+)$/.test(text ?? '')
const isName = (text: string): boolean => /^[\p{L}\p{N}_.-]{1,100}$/u.test(text)

/** The pages that name a post in their query: parameter and page for readers, by path. */
const IN_QUERY: Readonly<Record<string, [string, (id: string) => string]>> = {
  'watch/live': ['v', watchPage],
  'video.php': ['v', watchPage],
  photo: ['fbid', photoPage],
  'photo.php': ['fbid', photoPage],
}

function inStory(query: URLSearchParams): FacebookPost {
  const owner = query.get('id')
  const named = owner !== null && isName(owner)
  return {
    id: named ? query.get('story_fbid') : null,
    author: owner,
    page: (id) => `/permalink.php?story_fbid=${id}&id=${encodeURIComponent(owner ?? '')}`,
  }
}

function inQuery(path: string, query: URLSearchParams): FacebookPost | null {
  if (path === 'story.php' || path === 'permalink.php') return inStory(query)
  const v = query.get('v')
  if (path === 'watch' && v !== null) return { id: v, author: null, page: watchPage }
  const known = Object.hasOwn(IN_QUERY, path) ? IN_QUERY[path] : undefined
  return known ? { id: query.get(known[0]), author: null, page: known[1] } : null
}

const GROUP_POSTS = ['/groups/:owner/posts/:id', '/groups/:owner/permalink/:id']
const PAGE_POSTS = ['/:user/posts/:id', '/:user/videos/:id', '/:user/photos/:id', '/:user/reel/:id']

/** `/<page>/posts/<headline>/<id>`: with a number last, the part before it is only words. */
const idOnPage = (segments: string[], id: string | undefined): string | undefined =>
  isNumeric(segments[3]) && !/^\d+$/.test(id ?? '') ? segments[3] : id

/** Every page has a list of posts behind `/posts/`; videos and photos may be listed under any words. */
const namesPost = (word: string, id: string | undefined): boolean => word === 'posts' || isNumeric(id)

function pageFor(word: string, author: string | null): (id: string) => string {
  if (word === 'photos') return photoPage
  if (word === 'videos' || author === null) return watchPage
  return (id) => `/${encodeURIComponent(author)}/posts/${id}`
}

function onPage(segments: string[]): FacebookPost | null {
  const found = matchPath(segments, PAGE_POSTS)
  if (found?.user === undefined) return null
  const word = (segments[1] ?? '').toLowerCase()
  const id = idOnPage(segments, found.id)
  if (!namesPost(word, id)) return null
  const author = isName(found.user) ? found.user : null
  return { id: id ?? null, author, page: pageFor(word, author) }
}

function inGroup(segments: string[]): FacebookPost | null {
  const found = matchPath(segments, GROUP_POSTS)
  if (found?.owner === undefined) return null
  const group = encodeURIComponent(found.owner)
  return { id: found.id ?? null, author: null, page: (id) => `/groups/${group}/posts/${id}` }
}

/** Finds the post a Facebook address names; null when its path is not a post's. */
export function facebookPost(segments: string[], query: URLSearchParams): FacebookPost | null {
  const path = segments.join('/').toLowerCase()
  const reel = matchPath(segments, ['/reel/:id'])
  if (reel) return { id: reel.id ?? null, author: null, page: (id) => `/reel/${id}` }
  return inQuery(path, query) ?? inGroup(segments) ?? onPage(segments)
}
