import type { RequestHandler } from 'express'

/** A picture of the largest allowed size with its form round it; everything else is far smaller. */
const mostBytes = 25_000_000

/** A request that announces more than the newsroom takes is refused before any of it is read. */
export const boundedBody: RequestHandler = (req, res, next) => {
  if (Number(req.headers['content-length'] ?? 0) <= mostBytes) return next()
  res.setHeader('Connection', 'close')
  res.status(413).json({ errors: [{ message: 'This is larger than the newsroom takes: 25 MB at most.' }] })
}
