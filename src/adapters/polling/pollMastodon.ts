/**
 * The public posts of an account on Mastodon and servers that speak its API (docs.joinmastodon.org):
 *
 *   GET /api/v1/accounts/lookup?acct=<name>                   → the account's number, asked for once
 *   GET /api/v1/accounts/<id>/statuses?limit=40&exclude_replies=true[&max_id=<id>]
 *   GET /api/v1/statuses/<id>                                 → 404 or 410 where it was deleted
 *
 * The newest page is read whole each time, known posts too: that is how edits and deletions are seen. A
 * server that limits requests says until when (X-RateLimit-Reset).
 */
import { placeOfNumber } from '../../domain/wire/placeOfNumber.ts'
import { mastodonItem } from './mastodonItem.ts'
import { mastodonAccount, mastodonStatus } from './mastodonStatus.ts'
import type { Fault } from './pageOrFault.ts'
import type { Fetcher, Polled, Polling } from './polled.ts'
import { readJson, type JsonAnswer, type JsonFault } from './readJson.ts'
import { unread, walkTimeline, type TimelinePage } from './walkTimeline.ts'

const PER_PAGE = 40

const refuse = (said: string, outcome: Fault['outcome'] = 'refused'): Fault => ({
  outcome,
  said,
  retryAt: null,
})

/** The name on its server: of the handle, else of the address of the profile. */
const nameOf = ({ handle, address }: Polling): string => {
  const stated = (handle ?? '').trim().replace(/^@/, '').split('@')[0]
  return stated || (/\/@([\w.-]+)/.exec(new URL(address).pathname)?.[1] ?? '')
}

const meanings: Readonly<Record<number, (host: string, name: string) => Fault>> = {
  401: (host) => refuse(`${host} shows its posts to its members only.`),
  403: (host) => refuse(`${host} shows its posts to its members only.`),
  404: (host, name) => refuse(`${host} has no account called ${name}.`),
  410: (host, name) => refuse(`${host} says that the account ${name} is gone for good.`, 'gone'),
  422: (host) => refuse(`${host} shows its posts to its members only.`),
}

/** The answer of a server, or what its status says to an editor. */
const ask = async (polling: Polling, path: string, fetch: Fetcher): Promise<JsonAnswer | Fault> => {
  const url = new URL(path, polling.address)
  const answer: JsonAnswer | JsonFault = await readJson(fetch, url.href)
  const isRead = !('outcome' in answer) && answer.status < 400
  return isRead ? answer : (meanings[answer.status ?? 0]?.(url.host, nameOf(polling)) ?? (answer as Fault))
}

const notMastodon = ({ address }: Polling): Fault =>
  refuse(`${new URL(address).host} does not answer as a server of Mastodon does.`)

const findAccount = async (polling: Polling, fetch: Fetcher): Promise<string | Fault> => {
  if (polling.cursor.account !== null) return polling.cursor.account
  const name = nameOf(polling)
  const answer = await ask(polling, `/api/v1/accounts/lookup?acct=${encodeURIComponent(name)}`, fetch)
  if ('outcome' in answer) return answer
  const account = mastodonAccount.safeParse(answer.json)
  if (!account.success) return notMastodon(polling)
  return account.data.suspended ? refuse(`The account ${name} is suspended at its server.`) : account.data.id
}

const pageOf = (listed: readonly unknown[], address: string): TimelinePage => {
  const statuses = listed.flatMap((one) => mastodonStatus.safeParse(one).data ?? [])
  const places = statuses.map(({ id }) => placeOfNumber(id)).sort()
  const last = statuses.at(-1)?.id ?? null
  return {
    items: statuses.map((status) => mastodonItem(status, address)),
    newest: places.at(-1) ?? null,
    oldest: places[0] ?? null,
    next: listed.length > 0 ? last : null,
    leftOut: listed.length - statuses.length,
  }
}

const readPage = async (
  polling: Polling,
  account: string,
  { before, fetch }: { before: string | null; fetch: Fetcher },
): Promise<TimelinePage | Fault> => {
  const query = new URLSearchParams({ limit: String(PER_PAGE), exclude_replies: 'true' })
  if (before !== null) query.set('max_id', before)
  const answer = await ask(
    polling,
    `/api/v1/accounts/${encodeURIComponent(account)}/statuses?${query.toString()}`,
    fetch,
  )
  if ('outcome' in answer) return answer
  return Array.isArray(answer.json) ? pageOf(answer.json as unknown[], polling.address) : notMastodon(polling)
}

/** Polls the public posts of an account on Mastodon. Never throws, whatever is answered. */
export const pollMastodon = async (polling: Polling, fetch: Fetcher): Promise<Polled> => {
  const account = await findAccount(polling, fetch)
  if (typeof account !== 'string') return unread(account, polling.cursor)
  const polled = await walkTimeline(polling.cursor, (before) => readPage(polling, account, { before, fetch }))
  // A number that leads nowhere any more is asked for anew.
  return { ...polled, cursor: { ...polled.cursor, account: polled.outcome === 'refused' ? null : account } }
}
