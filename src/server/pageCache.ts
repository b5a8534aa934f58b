import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

type Encoding = 'br' | 'gzip' | 'identity'

/** An answer as it was sent, to be sent again. */
export interface SentAnswer {
  headers: OutgoingHttpHeaders
  body: Buffer
}

/** A rendered page with its packed forms, made when first asked for. */
export interface RenderedPage {
  status: number
  etag: string
  /** What it is and what belongs to it; sent with every answer. */
  headers: Record<string, string>
  /** Milliseconds that rendering took. */
  renderTime: number
  body: (encoding: Encoding) => Promise<Buffer>
  /** What was sent, by the Accept-Encoding it was asked with. */
  sent: Map<string, SentAnswer>
}

const pack: Record<Encoding, (text: Buffer) => Promise<Buffer>> = {
  identity: (text) => Promise.resolve(text),
  gzip: (text) => promisify(gzip)(text, { level: 6 }),
  br: (text) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
}

type Render = () => Promise<{ text: string; status: number; headers?: Record<string, string> }>

const html = { 'Content-Type': 'text/html; charset=utf-8' }

const rendered = async (render: Render): Promise<RenderedPage> => {
  const start = performance.now()
  const { text, status, headers } = await render()
  const renderTime = performance.now() - start
  const bytes = Buffer.from(text)
  const forms = new Map<Encoding, Promise<Buffer>>()
  return {
    status,
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    headers: { ...html, ...headers },
    renderTime,
    body: (encoding) => {
      const form = forms.get(encoding) ?? pack[encoding](bytes)
      forms.set(encoding, form)
      return form
    },
    sent: new Map(),
  }
}

/** Pages are a few dozen kilobytes; this many fit into little memory. */
const most = 400

export interface PageCache {
  get: (path: string, state: string, render: Render) => Promise<RenderedPage>
  /** The page of that state if it is rendered already. */
  known: (path: string, state: string) => RenderedPage | null
}

interface Held {
  state: string
  page: Promise<RenderedPage>
  ready: RenderedPage | null
}

/**
 * Pages by address, valid while the state they were rendered from is named the same. Simultaneous
 * readers of one page share one rendering. Only pages that exist are held, so that invented
 * addresses cannot fill it.
 */
export const pageCache = (): PageCache => {
  const all = new Map<string, Held>()
  const hold = (path: string, one: Held): void => {
    all.set(path, one)
    const [oldest] = all.keys()
    if (all.size > most && oldest !== undefined) all.delete(oldest)
    const forget = () => all.get(path) === one && all.delete(path)
    one.page.then((page) => (page.status === 200 ? (one.ready = page) : forget()), forget)
  }
  return {
    known: (path, state) => {
      const one = all.get(path)
      return one?.state === state ? one.ready : null
    },
    get: (path, state, render) => {
      const known = all.get(path)
      if (known?.state === state) return known.page
      const one: Held = { state, page: rendered(render), ready: null }
      hold(path, one)
      return one.page
    },
  }
}
