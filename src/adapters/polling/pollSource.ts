import type { Fetcher, Polled, Polling } from './polled.ts'
import { pollFeed } from './pollFeed.ts'
import { pollTelegram } from './pollTelegram.ts'

/** Polls a source in the manner of its platform. Never throws, whatever is answered. */
export const pollSource = (platform: string, polling: Polling, fetch: Fetcher): Promise<Polled> =>
  platform === 'telegram' ? pollTelegram(polling, fetch) : pollFeed(polling, fetch)
