import type { RequestHandler } from 'express'
import type { Site } from '../site.ts'

/** GET /health: 200 with the newest release's place once the newsroom answers, else 503. */
export const healthRoute =
  (site: Site): RequestHandler =>
  async (_req, res) => {
    res.setHeader('Cache-Control', 'no-store')
    try {
      const { sequence, head } = await site.paper()
      res.json({ status: 'ok', sequence, release: head?.sha256 ?? null })
    } catch (error) {
      site.payload.logger.error({ err: error }, 'The newsroom does not answer.')
      res.status(503).json({ status: 'unavailable' })
    }
  }
