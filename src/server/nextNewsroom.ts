import type { RequestHandler } from 'express'
import next from 'next'
import { resolve } from 'node:path'

export interface NextNewsroom {
  handle: RequestHandler
  prepare: () => Promise<void>
}

/**
 * The admin and Payload's API as Next serves them. It gets ready after the paper is served; who asks
 * for it earlier waits.
 */
export const nextNewsroom = (port: number): NextNewsroom => {
  const app = next({ dev: process.env['NODE_ENV'] !== 'production', dir: resolve('.'), port })
  let ready: Promise<void> | null = null
  const prepare = (): Promise<void> => {
    ready ??= app.prepare()
    return ready
  }
  return {
    prepare,
    handle: (req, res, failed) => {
      prepare()
        .then(() => app.getRequestHandler()(req, res))
        .catch(failed)
    },
  }
}
