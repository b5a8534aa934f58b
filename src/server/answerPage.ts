import type { Request, Response } from 'express'
import type { RenderedPage } from './pageCache.ts'

/** So many ways of asking for packed pages are remembered; browsers know a handful. */
const mostKept = 8

/** Browsers list gzip before br; br is the smaller. */
const encodingFor = (req: Request) =>
  (['br', 'gzip'] as const).find((one) => req.acceptsEncodings(one) !== false) ?? 'identity'

const setHeaders = (res: Response, page: RenderedPage): void => {
  for (const [name, value] of Object.entries(page.headers)) res.setHeader(name, value)
  res.setHeader('ETag', page.etag)
  res.setHeader('Vary', 'Accept-Encoding')
  res.setHeader(
    'Cache-Control',
    page.status === 200 ? 'public, max-age=0, s-maxage=10, must-revalidate' : 'no-store',
  )
  res.status(page.status)
}

/**
 * Sends a rendered page, packed as the reader's browser likes it, or says that it knows it already.
 * What was sent is kept with the page, for `repeatAnswer`.
 */
export const answerPage = async (req: Request, res: Response, page: RenderedPage): Promise<void> => {
  setHeaders(res, page)
  // RFC 9110: weak, one of several, or any.
  if (req.fresh) return void res.status(304).end()
  const encoding = encodingFor(req)
  const body = await page.body(encoding)
  if (encoding !== 'identity') res.setHeader('Content-Encoding', encoding)
  res.setHeader('Content-Length', body.length)
  const isFirst = page.sent.size === 0
  if (page.sent.size < mostKept)
    page.sent.set(req.headers['accept-encoding'] ?? '', { headers: { ...res.getHeaders() }, body })
  if (isFirst) res.setHeader('Server-Timing', `render;dur=${page.renderTime.toFixed(1)}`)
  res.end(req.method === 'HEAD' ? undefined : body)
}
