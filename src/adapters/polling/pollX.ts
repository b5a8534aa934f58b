/**
 * The posts of an account on X through its official API v2 (docs.x.com/x-api), never by scraping:
 *
 *   GET /2/users/by/username/<name>                           → the account's number, asked for once
 *   GET /2/users/<id>/tweets?max_results=…[&since_id=][&until_id=]
 *   GET /2/tweets?ids=<id>,…                                  → "Not Found Error" for what was deleted
 *
 * What was read is paid for, so that only newer posts are asked for (`since_id`); once an hour the newest
 * ones are looked at again, for deletions. An edit has a number of its own and comes as a newer post.
 * Limits say until when (x-rate-limit-reset).
 */
import { placeOfNumber } from '../../domain/wire/placeOfNumber.ts'
import { askX } from './askX.ts'
import type { Fault } from './pageOrFault.ts'
import type { Fetcher, Polled, Polling } from './polled.ts'
import { unread, walkTimeline, type TimelinePage } from './walkTimeline.ts'
import { xItem } from './xItem.ts'
import { xPosts, xUser, type XPost, type XPosts } from './xPosts.ts'

const HOUR = 3_600_000
/** A first page, and a look back, are short. */
const FEW = 20
const MANY = 100

const fields = {
  'tweet.fields':
    'created_at,author_id,lang,edit_history_tweet_ids,referenced_tweets,note_tweet,entities,attachments,in_reply_to_user_id',
  expansions: 'author_id,attachments.media_keys,referenced_tweets.id,referenced_tweets.id.author_id',
  'user.fields': 'name,username',
  'media.fields': 'type,url,preview_image_url,variants',
}

const refuse = (said: string): Fault => ({ outcome: 'refused', said, retryAt: null })

const nameIn = ({ address }: Polling): string => new URL(address).pathname.split('/').at(-1) ?? ''

const findAccount = async (polling: Polling, fetch: Fetcher): Promise<string | Fault> => {
  if (polling.cursor.account !== null) return polling.cursor.account
  const answer = await askX(polling, new URL(polling.address).pathname, fetch)
  if ('outcome' in answer) return answer
  const user = xUser.safeParse(answer.json).data
  if (user?.data) return user.data.id
  const detail = user?.errors[0]?.detail
  return refuse(
    `X has no account called ${nameIn(polling)}, or shows it to nobody.${detail ? ` It says: ${detail.slice(0, 200)}` : ''}`,
  )
}

/** What somebody answers to others is not what they report; what they add to their own posts is. */
const isForOthers = ({ in_reply_to_user_id: to, author_id }: XPost): boolean =>
  to !== null && to !== author_id

const pageOf = ({ data, includes, meta }: XPosts): TimelinePage => {
  const places = data.map(({ id }) => placeOfNumber(id)).sort()
  return {
    items: data.filter((post) => !isForOthers(post)).map((post) => xItem(post, includes)),
    newest: places.at(-1) ?? null,
    oldest: places[0] ?? null,
    next: meta.next_token === null ? null : (data.at(-1)?.id ?? null),
    leftOut: Math.max(0, meta.result_count - data.length),
  }
}

interface Asked {
  account: string
  since: string | null
  before: string | null
}

const addressOf = ({ account, since, before }: Asked): string => {
  const query = new URLSearchParams({ ...fields, max_results: String(since === null ? FEW : MANY) })
  if (since !== null) query.set('since_id', since)
  if (before !== null) query.set('until_id', before)
  return `/2/users/${encodeURIComponent(account)}/tweets?${query.toString()}`
}

const pageOrRefusal = (json: unknown): TimelinePage | Fault => {
  const posts = xPosts.safeParse(json).data
  if (!posts) return refuse('X answered with something else than posts.')
  const [problem] = posts.errors
  if (posts.data.length > 0 || !problem) return pageOf(posts)
  return refuse(`X shows no posts of this account: ${problem.detail || problem.title}`)
}

const readPage = async (polling: Polling, asked: Asked, fetch: Fetcher): Promise<TimelinePage | Fault> => {
  const answer = await askX(polling, addressOf(asked), fetch)
  return 'outcome' in answer ? answer : pageOrRefusal(answer.json)
}

const isToLookBack = ({ cursor: { lookedBack }, now }: Polling): boolean =>
  lookedBack === null || now.getTime() - Date.parse(lookedBack) >= HOUR

const sinceOf = ({ cursor: { newest, gap } }: Polling): string | null => {
  const known = gap?.until ?? newest
  return known === null ? null : known.replace(/^0+/, '')
}

/** Polls the posts of an account on X. Never throws, whatever is answered. */
export const pollX = async (polling: Polling, fetch: Fetcher): Promise<Polled> => {
  const account = await findAccount(polling, fetch)
  if (typeof account !== 'string') return unread(account, polling.cursor)
  const looksBack = isToLookBack(polling)
  const since = looksBack ? null : sinceOf(polling)
  const polled = await walkTimeline(polling.cursor, (before) =>
    readPage(polling, { account, since, before }, fetch),
  )
  const lookedBack =
    looksBack && polled.items.length > 0 ? polling.now.toISOString() : polling.cursor.lookedBack
  return { ...polled, cursor: { ...polled.cursor, account, lookedBack } }
}
