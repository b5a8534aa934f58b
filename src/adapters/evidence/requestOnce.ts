import type { Dispatcher } from 'undici'
import type { FetchReason } from './fetchAnswer.ts'
import type { FetchSettings } from './fetchSettings.ts'
import { pinnedClient } from './pinnedClient.ts'

/** One answer of one host; the body is empty where it was not wanted. */
export interface HostAnswer {
  status: number
  headers: Record<string, string>
  received: Uint8Array
}

export interface Wanted {
  url: URL
  /** Checked before; nothing else is connected to. */
  addresses: readonly string[]
  asked: Readonly<Record<string, string>>
  /** Whether the body of an answer with this status is read at all. */
  wantsBody: (status: number) => boolean
  signal: AbortSignal
}

const plainHeaders = (headers: Dispatcher.ResponseData['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name !== 'set-cookie')
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  )

/** The body up to the limit; null as soon as it is longer, and the rest is never taken. */
const readBody = async (body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * One GET to one host, without cookies and referrer, and the whole connection closed after it.
 * @throws the fault of the connection; `reasonOfFault` names it.
 */
export async function requestOnce(
  { url, addresses, asked, wantsBody, signal }: Wanted,
  { limits }: FetchSettings,
): Promise<HostAnswer | FetchReason> {
  const client = pinnedClient(url, addresses, limits)
  try {
    const path = `${url.pathname}${url.search}`
    const { statusCode, headers, body } = await client.request({
      path,
      method: 'GET',
      headers: asked,
      signal,
    })
    body.on('error', () => undefined)
    const answer = { status: statusCode, headers: plainHeaders(headers) }
    if (!wantsBody(statusCode)) return { ...answer, received: new Uint8Array() }
    const received = await readBody(body, limits.bodyBytes)
    return received ? { ...answer, received } : 'too-large'
  } finally {
    await client.destroy()
  }
}
