import type { IncomingMessage, RequestListener } from 'node:http'
import type { PageCache, SentAnswer } from './pageCache.ts'
import type { PageState } from './pageState.ts'

interface Repeatable {
  state: PageState
  pages: PageCache
}

const findSent = ({ state, pages }: Repeatable, req: IncomingMessage): SentAnswer | undefined => {
  if (req.method !== 'GET' || req.headers['if-none-match'] !== undefined) return undefined
  const name = state.known()
  if (name === null) return undefined
  return pages.known(req.url ?? '', name)?.sent.get(req.headers['accept-encoding'] ?? '')
}

/**
 * Sends again what an earlier reader of the same page got, headers and all, and leaves everything
 * else to `others`. It stands before Express, whose way to a route costs more than such an answer.
 */
export const repeatAnswer =
  (repeatable: Repeatable, others: RequestListener): RequestListener =>
  (req, res) => {
    const answer = findSent(repeatable, req)
    if (!answer) return others(req, res)
    res.writeHead(200, answer.headers)
    res.end(answer.body)
  }
