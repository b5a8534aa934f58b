import type { Request, Response } from 'express'
import type { RenderedPage } from './pageCache.ts'

/** Browsers list gzip before br; br is the smaller. */
const encodingFor = (req: Request) =>
  (['br', 'gzip'] as const).find((one) => req.acceptsEncodings(one) !== false) ?? 'identity'

/** Sends a rendered page, packed as the reader's browser likes it, or says that it knows it already. */
export const answerPage = async (req: Request, res: Response, page: RenderedPage): Promise<void> => {
  res.setHeader('ETag', page.etag)
  res.setHeader('Vary', 'Accept-Encoding')
  res.setHeader(
    'Cache-Control',
    page.status === 200 ? 'public, max-age=0, s-maxage=10, must-revalidate' : 'no-store',
  )
  res.status(page.status)
  // RFC 9110: weak, one of several, or any.
  if (req.fresh) return void res.status(304).end()
  const encoding = encodingFor(req)
  const body = await page.body(encoding)
  if (encoding !== 'identity') res.setHeader('Content-Encoding', encoding)
  res.setHeader('Content-Type', 'text/html; charset=utf-8')
  res.setHeader('Content-Length', body.length)
  res.end(req.method === 'HEAD' ? undefined : body)
}
