import type { Request, RequestHandler, Response } from 'express'

/** A picture of the largest allowed size with its form round it; everything else is far smaller. */
const largestForm = 25_000_000
/** Sign-ins, settings and questions; below the 16 MiB that MongoDB takes in one message. */
const largestJson = 12_000_000

/** Milliseconds for the answer to be read: closing on somebody who still writes would lose it. */
const linger = 1000

const mostOf = (type: string): number => (type.startsWith('application/') ? largestJson : largestForm)

const refuse = (res: Response, most: number): void => {
  const message = `This is larger than the newsroom takes: ${most / 1_000_000} MB at most.`
  res.status(413).json({ errors: [{ message }] })
}

/**
 * Counts what comes in without an announced length, as Node's parser hands it over (`push`): whoever
 * listened for it would take it from whoever reads it. Too much is answered at once and goes nowhere;
 * the reader sees the request break off.
 */
const countBody = (req: Request, res: Response, most: number): void => {
  const { push } = req
  let length = 0
  req.push = (chunk: unknown, encoding?: BufferEncoding): boolean => {
    length += chunk instanceof Uint8Array ? chunk.length : 0
    if (length <= most) return push.call(req, chunk, encoding)
    req.push = () => true
    setTimeout(() => req.destroy(), linger).unref()
    if (!res.headersSent) refuse(res, most)
    return true
  }
}

/**
 * A request that announces more than the newsroom takes is refused before any of it is read; one
 * that announces nothing, as soon as more has come.
 */
export const boundedBody: RequestHandler = (req, res, next) => {
  const most = mostOf(req.headers['content-type'] ?? '')
  if (Number(req.headers['content-length'] ?? 0) > most) {
    res.setHeader('Connection', 'close')
    return refuse(res, most)
  }
  if (req.headers['content-length'] === undefined) countBody(req, res, most)
  next()
}
