import type { RequestHandler } from 'express'

/** No file system takes a longer name, and no id, slug or file of ours has one. */
const longestName = 255

const control = /\p{Cc}/u

/** An address is read once: whoever decodes it later must not fail on it. */
const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

const isReadable = (path: string): boolean =>
  path.split('/').every((name) => {
    const text = decoded(name)
    return text !== null && text.length <= longestName && !control.test(text)
  })

const message = 'This address cannot be read. Check it for what was cut off or typed wrongly, and try again.'

/**
 * Refuses a path that is no UTF-8 when decoded, holds control characters, or a name longer than any
 * there is, with 400: neither router, nor file system, nor database could do more than fail on it.
 */
export const readableAddress: RequestHandler = (req, res, next) => {
  const [path = ''] = req.originalUrl.split('?')
  if (isReadable(path)) return next()
  res.status(400).setHeader('Cache-Control', 'no-store')
  if (path.startsWith('/api/')) return void res.json({ errors: [{ message }] })
  res.type('text').send(message)
}
