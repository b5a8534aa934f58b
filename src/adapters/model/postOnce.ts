import { Client } from 'undici'

export interface Posted {
  url: URL
  headers: Readonly<Record<string, string>>
  body: string
  signal: AbortSignal
}

export interface PostAnswer {
  status: number
  /** A header of the answer in lower case; empty for none. */
  header: (name: string) => string
  body: AsyncIterable<Uint8Array>
}

const CONNECT_TIME = 10_000
const HEADER_BYTES = 32 * 1024
/** A stream names every word in an envelope of its own, so this is far more than the answer itself may have. */
const BODY_BYTES = 8 * 1024 * 1024

/**
 * One POST, its answer given to `read`, and the whole connection closed after it, read to the end or not.
 * No redirect is followed; no cookie, referrer or proxy. The time is bounded by `signal`, the body by 8 MiB.
 * @throws the fault of the connection, or the reason of `signal`.
 */
export async function postOnce<Read>(
  { url, headers, body, signal }: Posted,
  read: (answer: PostAnswer) => Promise<Read>,
): Promise<Read> {
  const client = new Client(url.origin, {
    pipelining: 0,
    maxHeaderSize: HEADER_BYTES,
    maxResponseSize: BODY_BYTES,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: CONNECT_TIME },
  })
  try {
    const path = `${url.pathname}${url.search}`
    const answer = await client.request({ path, method: 'POST', headers, body, signal })
    answer.body.on('error', () => undefined)
    const header = (name: string): string => String(answer.headers[name] ?? '')
    return await read({ status: answer.statusCode, header, body: answer.body })
  } finally {
    await client.destroy()
  }
}
