import { randomUUID } from 'node:crypto'
import type { ErrorRequestHandler } from 'express'
import { bareFurniture } from '../../site/views/bareFurniture.ts'
import { FailurePage } from '../../site/pages/FailurePage.tsx'
import { renderPage } from '../../site/renderPage.ts'
import type { Site } from '../site.ts'

const statusOf = (error: unknown): number =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500

/** Whoever reads the log is not to read the proof. */
const withoutSecret = (path: string): string => path.replace(/^\/proof\/[^/]+/, '/proof/…')

/** What broke is logged with its cause; the reader gets a sentence and a number to quote. */
export const failurePage =
  (site: Site): ErrorRequestHandler =>
  // Express tells an error handler by its four parameters.
  // eslint-disable-next-line max-params
  (error: unknown, req, res, next) => {
    if (res.headersSent) return next(error)
    const status = statusOf(error)
    // An address that cannot be decoded is the asker's mistake, not ours.
    if (status >= 400 && status < 500) return void res.status(status).type('text').send('Bad request')
    const reference = randomUUID().slice(0, 8)
    site.payload.logger.error(
      { err: error, path: withoutSecret(req.path), reference },
      'A page could not be rendered.',
    )
    const { origin, assets } = site.settings
    res.status(500).setHeader('Cache-Control', 'no-store')
    res
      .type('html')
      .send(renderPage(<FailurePage furniture={bareFurniture(origin, assets)} reference={reference} />))
  }
