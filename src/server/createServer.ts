import express, { type Express, type RequestHandler } from 'express'
import { resolve } from 'node:path'
import { liveLine, type LiveLine } from './live/liveLine.ts'
import { adminHeaders } from './middleware/adminHeaders.ts'
import { boundedBody } from './middleware/boundedBody.ts'
import { failurePage } from './middleware/failurePage.tsx'
import { paperHeaders } from './middleware/paperHeaders.ts'
import { readableAddress } from './middleware/readableAddress.ts'
import { slowGuessing } from './middleware/slowGuessing.ts'
import { type PageCache, pageCache } from './pageCache.ts'
import { agentRoute } from './routes/agentRoute.ts'
import { healthRoute } from './routes/healthRoute.ts'
import { keysRoute } from './routes/keysRoute.ts'
import { liveRoute } from './routes/liveRoute.ts'
import { mediaRoutes } from './routes/mediaRoutes.ts'
import { paperRoutes } from './routes/paperRoutes.ts'
import { proofRoutes } from './routes/proofRoutes.ts'
import { pushRoute } from './routes/pushRoute.ts'
import type { Site } from './site.ts'

interface ServerParts {
  site: Site
  /** Serves /admin, /api and /_next. */
  newsroom: RequestHandler
  mediaFolder: string
  /** Where rendered pages are kept, for those who send them again. */
  pages?: PageCache
  /** The line of news to open pages. */
  live?: LiveLine
}

const guessable = [
  '/api/users/login',
  '/api/users/forgot-password',
  '/api/users/reset-password',
  '/api/users/unlock',
]

/** The paper and the newsroom on one port. Does not listen. */
export const createServer = ({
  site,
  newsroom,
  mediaFolder,
  pages = pageCache(),
  live = liveLine(site.payload, site.standing),
}: ServerParts): Express => {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.get('/health', healthRoute(site))
  app.get('/.well-known/monexus-keys.json', keysRoute(site))
  app.get('/live', liveRoute(live))
  app.post('/wire/push/:code', pushRoute(site.payload))
  app.all('/mcp', agentRoute(site.payload))
  // Browsers ask for it by themselves where a page names no icon, such as the newsroom's answers.
  app.get('/favicon.ico', (_, res) => res.redirect(302, site.settings.assets.icon))
  app.use(readableAddress)
  app.use('/assets', express.static(resolve('.build/site'), { immutable: true, maxAge: '1y', index: false }))
  app.use('/media', paperHeaders, mediaRoutes(site.payload, mediaFolder))
  app.post(guessable, slowGuessing)
  app.use(['/admin', '/api', '/_next'], boundedBody, adminHeaders, (req, res, next) => {
    // Next routes by the whole address, which Express shortens below a mount point.
    req.url = req.originalUrl
    return newsroom(req, res, next)
  })
  app.use('/proof', paperHeaders, proofRoutes(site, mediaFolder))
  app.use(paperHeaders, paperRoutes(site, pages))
  app.use(failurePage(site))
  return app
}
