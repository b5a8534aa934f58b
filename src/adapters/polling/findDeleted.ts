/**
 * Asks a platform for the very posts that a timeline leaves out, since gaps prove nothing: a post is
 * deleted only where its platform says that it is not there. What cannot be asked stays as it is.
 */
import { z } from 'zod'
import { parseTelegramPage } from '../wire/parseTelegramPage.ts'
import { askX } from './askX.ts'
import { pageOrFault } from './pageOrFault.ts'
import type { Fetcher, Polling } from './polled.ts'
import { readJson } from './readJson.ts'
import { xPosts } from './xPosts.ts'

export interface Confirmed {
  /** External ids of posts their platform says are not there. */
  gone: string[]
  /** External ids of posts that are there all the same. */
  standing: string[]
}

type Answer = 'gone' | 'standing' | 'unknown'
type Ask = (ids: readonly string[], polling: Polling, fetch: Fetcher) => Promise<Answer[]>

/** `t.me/<name>/<number>?embed=1` answers 200 either way; what it shows decides. */
const onTelegram = async (id: string, { address }: Polling, fetch: Fetcher): Promise<Answer> => {
  const page = pageOrFault(await fetch(new URL(`/${id}?embed=1`, address).href))
  if ('outcome' in page) return 'unknown'
  const read = parseTelegramPage({ name: id, text: new TextDecoder().decode(page.bytes), entries: 0 })
  if ('code' in read) return read.code === 'post-missing' ? 'gone' : 'unknown'
  return read.items.length > 0 ? 'standing' : 'unknown'
}

const onMastodon = async (id: string, { address }: Polling, fetch: Fetcher): Promise<Answer> => {
  const answer = await readJson(fetch, new URL(`/api/v1/statuses/${encodeURIComponent(id)}`, address).href)
  if ('outcome' in answer) return 'unknown'
  return answer.status === 404 || answer.status === 410 ? 'gone' : 'standing'
}

const blueskyPosts = z.object({ posts: z.array(z.looseObject({ uri: z.string() })) })

/** Reposts of Bluesky cannot be asked for; of the other platforms everything can. */
export const canBeAsked = (platform: string, id: string): boolean =>
  platform !== 'bluesky' || /^at:\/\/[^/]+\/app\.bsky\.feed\.post\//.test(id)

/** `getPosts` leaves out what is deleted. */
const onBluesky: Ask = async (ids, { address }, fetch) => {
  const asked = ids.filter((id) => canBeAsked('bluesky', id))
  if (asked.length === 0) return ids.map(() => 'unknown')
  const query = new URLSearchParams(asked.map((uri) => ['uris', uri]))
  const answer = await readJson(
    fetch,
    new URL(`/xrpc/app.bsky.feed.getPosts?${query.toString()}`, address).href,
  )
  const found = 'outcome' in answer || answer.status >= 400 ? null : blueskyPosts.safeParse(answer.json).data
  if (!found) return ids.map(() => 'unknown')
  const standing = new Set(found.posts.map(({ uri }) => uri))
  const answerOn = (id: string): Answer => (standing.has(id) ? 'standing' : 'gone')
  return ids.map((id) => (asked.includes(id) ? answerOn(id) : 'unknown'))
}

/** X names what it does not find; what it may not show is another problem. */
const onX: Ask = async (ids, polling, fetch) => {
  const answer = await askX(polling, `/2/tweets?ids=${ids.join(',')}`, fetch)
  const posts = 'outcome' in answer ? null : xPosts.safeParse(answer.json).data
  const missing = (posts?.errors ?? [])
    .filter(({ type }) => type.endsWith('/resource-not-found'))
    .map(({ resource_id, value }) => resource_id ?? value)
  const shown = new Set((posts?.data ?? []).flatMap((post) => [post.id, ...post.edit_history_tweet_ids]))
  const unshown = (id: string): Answer => (missing.includes(id) ? 'gone' : 'unknown')
  return ids.map((id) => (shown.has(id) ? 'standing' : unshown(id)))
}

const oneByOne =
  (ask: (id: string, polling: Polling, fetch: Fetcher) => Promise<Answer>): Ask =>
  async (ids, polling, fetch) => {
    const answers: Answer[] = []
    for (const id of ids) answers.push(await ask(id, polling, fetch))
    return answers
  }

const asks: Readonly<Record<string, Ask>> = {
  telegram: oneByOne(onTelegram),
  mastodon: oneByOne(onMastodon),
  bluesky: onBluesky,
  x: onX,
}

/** Which of these posts their platform says are gone, and which are there. Never throws. */
export const findDeleted = async (
  { platform, ids }: { platform: string; ids: readonly string[] },
  polling: Polling,
  fetch: Fetcher,
): Promise<Confirmed> => {
  const answers = ids.length === 0 ? [] : ((await asks[platform]?.(ids, polling, fetch)) ?? [])
  const saying = (wanted: Answer): string[] => ids.filter((_, at) => answers[at] === wanted)
  return { gone: saying('gone'), standing: saying('standing') }
}
