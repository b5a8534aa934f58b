import type { Response } from 'express'
import rateLimit, { type Options, type RateLimitRequestHandler } from 'express-rate-limit'

const minute = 60_000

/** How many requests a minute each of those may make whom `more` tells apart; the rest is refused as 429. */
export const boundRequests =
  (refuse: (res: Response, status: 429) => void) =>
  (limit: number, more: Partial<Options>): RateLimitRequestHandler =>
    rateLimit({
      windowMs: minute,
      limit,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      handler: (_req, res) => refuse(res, 429),
      ...more,
    })
