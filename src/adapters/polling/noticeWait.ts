import type { HostWait } from '../../domain/wire/pollCursor.ts'
import type { FetchAnswer } from '../evidence/fetchAnswer.ts'
import type { Fetcher } from './polled.ts'

interface Noticed {
  fetch: Fetcher
  /** Whose host nobody asked because of what it had said to others; null where anybody was asked. */
  wait: () => HostWait | null
}

/** A refusal without a status was given by nobody: the host had asked to be left alone before. */
const waitIn = (answer: FetchAnswer): HostWait | null =>
  !answer.ok && answer.reason === 'rate-limited' && answer.status === null && answer.retryAt !== null
    ? { host: new URL(answer.url).host, until: answer.retryAt }
    : null

/** Watches a fetcher, to tell a source that refuses from one that was not asked at all. */
export const noticeWait = (fetch: Fetcher): Noticed => {
  let waits: HostWait | null = null
  let isAsked = false
  return {
    fetch: async (url, conditions) => {
      const answer = await fetch(url, conditions)
      const wait = waitIn(answer)
      if (wait) waits = wait
      else isAsked = true
      return answer
    },
    wait: () => (isAsked ? null : waits),
  }
}
