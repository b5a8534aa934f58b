import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

type Encoding = 'br' | 'gzip' | 'identity'

/** A rendered page with its packed forms, made when first asked for. */
export interface RenderedPage {
  status: number
  etag: string
  body: (encoding: Encoding) => Promise<Buffer>
}

const pack: Record<Encoding, (html: Buffer) => Promise<Buffer>> = {
  identity: (html) => Promise.resolve(html),
  gzip: (html) => promisify(gzip)(html, { level: 6 }),
  br: (html) => promisify(brotliCompress)(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
}

const rendered = (html: string, status: number): RenderedPage => {
  const bytes = Buffer.from(html)
  const forms = new Map<Encoding, Promise<Buffer>>()
  return {
    status,
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    body: (encoding) => {
      const form = forms.get(encoding) ?? pack[encoding](bytes)
      forms.set(encoding, form)
      return form
    },
  }
}

/** Pages are a few dozen kilobytes; this many fit into little memory. */
const most = 400

export interface PageCache {
  get: (
    path: string,
    state: string,
    render: () => Promise<{ html: string; status: number }>,
  ) => Promise<RenderedPage>
}

/**
 * Pages by address, valid while the state they were rendered from is named the same. Simultaneous
 * readers of one page share one rendering. Only pages that exist are held, so that invented
 * addresses cannot fill it.
 */
export const pageCache = (): PageCache => {
  const held = new Map<string, { state: string; page: Promise<RenderedPage> }>()
  return {
    get: async (path, state, render) => {
      const known = held.get(path)
      if (known?.state === state) return known.page
      const page = render().then(({ html, status }) => rendered(html, status))
      held.set(path, { state, page })
      const [oldest] = held.keys()
      if (held.size > most && oldest !== undefined) held.delete(oldest)
      const forget = () => held.get(path)?.page === page && held.delete(path)
      page.then((one) => one.status !== 200 && forget(), forget)
      return page
    },
  }
}
