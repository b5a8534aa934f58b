import type { Request, RequestHandler } from 'express'
import type { Payload } from 'payload'
import { wireChanges } from '../../queries/wireChanges.ts'
import type { LiveClients } from '../live/LiveClients.ts'
import { eventText } from '../live/liveEvent.ts'

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

const missedSince = async (payload: Payload, since: number): Promise<string> => {
  const changes = await wireChanges(payload, { since: since - overlap, limit: mostMissed })
  return changes.map(({ at, wire }) => eventText({ event: 'wire', at, data: wire })).join('')
}

/**
 * GET /live: what is new on the wire and in print, as server-sent events. Begins with what a client
 * missed. Answers no other site: there is no CORS header.
 */
export const liveRoute =
  (payload: Payload, clients: LiveClients): RequestHandler =>
  async (req, res) => {
    if (clients.isFull) {
      res.status(503).set('Retry-After', '30').type('text').send('Too many listen at this moment.')
      return
    }
    res.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' })
    res.write('retry: 3000\n\n')
    clients.add(res)
    const since = lastSeen(req)
    if (since === null) return
    try {
      res.write(await missedSince(payload, since))
    } catch (error) {
      payload.logger.warn({ err: error }, 'What a page missed could not be read.')
      res.destroy()
    }
  }
