import type { Fetcher, Polled, Polling } from './polled.ts'
import { pollBluesky } from './pollBluesky.ts'
import { pollFeed } from './pollFeed.ts'
import { pollMastodon } from './pollMastodon.ts'
import { pollTelegram } from './pollTelegram.ts'
import { pollX } from './pollX.ts'

type Poll = (polling: Polling, fetch: Fetcher) => Promise<Polled>

const polls: Readonly<Record<string, Poll>> = {
  telegram: pollTelegram,
  mastodon: pollMastodon,
  bluesky: pollBluesky,
  x: pollX,
}

/** Polls a source in the manner of its platform. Never throws, whatever is answered. */
export const pollSource = (platform: string, polling: Polling, fetch: Fetcher): Promise<Polled> =>
  (polls[platform] ?? pollFeed)(polling, fetch)
