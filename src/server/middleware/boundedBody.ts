import type { RequestHandler } from 'express'

/** A picture of the largest allowed size with its form round it; everything else is far smaller. */
const largestForm = 25_000_000
/** Sign-ins, settings and questions; below the 16 MiB that MongoDB takes in one message. */
const largestJson = 12_000_000

const mostOf = (type: string): number => (type.startsWith('application/') ? largestJson : largestForm)

/** A request that announces more than the newsroom takes is refused before any of it is read. */
export const boundedBody: RequestHandler = (req, res, next) => {
  const most = mostOf(req.headers['content-type'] ?? '')
  if (Number(req.headers['content-length'] ?? 0) <= most) return next()
  res.setHeader('Connection', 'close')
  const message = `This is larger than the newsroom takes: ${most / 1_000_000} MB at most.`
  res.status(413).json({ errors: [{ message }] })
}
