import type { Request, Response } from 'express'
import type { RenderedPage } from './pageCache.ts'

const encodingFor = (req: Request) => {
  const accepted = req.acceptsEncodings('br', 'gzip', 'identity')
  return accepted === 'br' || accepted === 'gzip' ? accepted : 'identity'
}

/** Sends a rendered page, packed as the reader's browser likes it, or says that it knows it already. */
export const answerPage = async (req: Request, res: Response, page: RenderedPage): Promise<void> => {
  res.setHeader('ETag', page.etag)
  res.setHeader('Vary', 'Accept-Encoding')
  res.setHeader(
    'Cache-Control',
    page.status === 200 ? 'public, max-age=0, s-maxage=10, must-revalidate' : 'no-store',
  )
  if (page.status === 200 && req.headers['if-none-match'] === page.etag) {
    res.status(304).end()
    return
  }
  const encoding = encodingFor(req)
  const body = await page.body(encoding)
  if (encoding !== 'identity') res.setHeader('Content-Encoding', encoding)
  res.status(page.status)
  res.setHeader('Content-Type', 'text/html; charset=utf-8')
  res.setHeader('Content-Length', body.length)
  res.end(req.method === 'HEAD' ? undefined : body)
}
