/**
 * YouTube:
 *
 *   video = "/watch?v=" id / "/watch/" id / ( "/shorts/" / "/live/" / "/embed/" / "/v/" / "/e/" ) id
 *         / "youtu.be/" id ;    id = 11 of letters, digits, "-" and "_"; case counts
 *
 * `t`, `start` and `list` say where to look; they do not identify.
 */
import { linkAnswer, type LinkAnswer } from './linkAnswer.ts'
import { matchPath } from './matchPath.ts'
import type { PageAddress } from './parsePageAddress.ts'

const HOST = /^(m\.|music\.|gaming\.)?youtube(-nocookie)?\.com$/
const VIDEOS = ['/shorts/:id', '/live/:id', '/embed/:id', '/v/:id', '/e/:id']
const ID = /^[\w-]{11}$/
const POST_ID = /^Ug[\w-]{10,60}$/
const EMBEDDED_LISTS = new Set(['videoseries', 'live_stream'])
const SERVICE_PAGES = new Set([
  'about',
  'account',
  'ads',
  'clip',
  'creators',
  'howyoutubeworks',
  'premium',
  't',
])

function video(id: string | undefined): LinkAnswer {
  if (id === undefined || id === '') return linkAnswer('youtube', 'missing-id')
  if (!ID.test(id)) return linkAnswer('youtube', 'bad-id')
  return linkAnswer('youtube', 'post', {
    identity: `yt:${id}`,
    canonicalUrl: `https://www.youtube.com/watch?v=${id}`,
  })
}

/** A channel's written post; its id is longer than a video's. */
function channelPost(id: string | undefined): LinkAnswer {
  if (id === undefined) return linkAnswer('youtube', 'missing-id')
  if (!POST_ID.test(id)) return linkAnswer('youtube', 'bad-id')
  return linkAnswer('youtube', 'post', {
    identity: `yt:post/${id}`,
    canonicalUrl: `https://www.youtube.com/post/${id}`,
  })
}

function place(segments: string[]): LinkAnswer {
  const first = segments[0]?.toLowerCase()
  if (first === undefined) return linkAnswer('youtube', 'homepage')
  if (first === 'redirect' || first === 'attribution_link') return linkAnswer('youtube', 'shortlink')
  return linkAnswer('youtube', SERVICE_PAGES.has(first) ? 'not-post' : 'container')
}

function onSite({ segments, query }: PageAddress): LinkAnswer {
  const first = segments[0]?.toLowerCase()
  if (first === 'post') return channelPost(segments[1])
  if (first === 'watch') return video(new URLSearchParams(query).get('v') ?? segments[1])
  const found = matchPath(segments, VIDEOS)
  return found && !EMBEDDED_LISTS.has(found.id ?? '') ? video(found.id) : place(segments)
}

/** Reads an address on YouTube; null elsewhere. */
export function identifyYoutube(address: PageAddress): LinkAnswer | null {
  if (HOST.test(address.host)) return onSite(address)
  if (address.host !== 'youtu.be') return null
  const [id] = address.segments
  return id === undefined ? linkAnswer('youtube', 'homepage') : video(id)
}
