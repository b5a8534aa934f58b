import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'
import { wireChanges } from '../../queries/wireChanges.ts'
import { clientAddress } from '../live/clientAddress.ts'
import { eventText } from '../live/liveEvent.ts'
import type { LiveLine } from '../live/liveLine.ts'

/** Who was away longer is told the newest only. */
const mostMissed = 200
/** As far back as writes may overtake one another; what is told twice changes nothing. */
const overlap = 2000

/** The moment a client was last told of: by the id it saw, or the page it was given. */
const lastSeen = ({ headers, query }: Request): number | null => {
  const stated = headers['last-event-id'] ?? query['since']
  const at = typeof stated === 'string' && /^\d{1,15}$/.test(stated) ? Number(stated) : null
  return at === null || at > Date.now() ? null : at
}

const missedSince = async (payload: Payload, since: number | null): Promise<string> => {
  if (since === null) return ''
  const changes = await wireChanges(payload, { since: since - overlap, limit: mostMissed })
  return changes.map(({ at, wire }) => eventText({ event: 'wire', at, data: wire })).join('')
}

interface TurnedAway {
  status: number
  words: string
}

const turnedAway = ({ clients, limits }: LiveLine, address: string): TurnedAway | null => {
  if (clients.size >= limits.clients) return { status: 503, words: 'Too many listen at this moment.' }
  if (clients.from(address) < limits.perAddress) return null
  return { status: 429, words: 'Too many listen from your address. The pages themselves stay open to you.' }
}

/** What is the case now, then what was missed; from the first on the client is told what comes. */
const begin = async (line: LiveLine, req: Request, res: Response): Promise<void> => {
  const { clients, payload, standing } = line
  res.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' })
  // Counted before anything is waited for: whoever comes meanwhile finds the place taken.
  clients.add(res, clientAddress(req))
  res.write(`retry: 3000\n\n${standing.text}`)
  clients.tell(await standing.look())
  res.write(await missedSince(payload, lastSeen(req)))
}

/**
 * GET /live: what is new on the wire and in print, how fresh the wire is and what the markets do, as
 * server-sent events. Begins with how things stand and what a client missed. Answers no other site:
 * there is no CORS header.
 */
export const liveRoute =
  (line: LiveLine): RequestHandler =>
  async (req, res) => {
    const refused = turnedAway(line, clientAddress(req))
    if (refused) {
      res.status(refused.status).set('Retry-After', '30').type('text').send(refused.words)
      return
    }
    try {
      await begin(line, req, res)
    } catch (error) {
      line.payload.logger.warn({ err: error }, 'What a page missed could not be read.')
      res.destroy()
    }
  }
