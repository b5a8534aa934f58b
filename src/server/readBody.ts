import type { IncomingMessage } from 'node:http'

interface Bounds {
  /** Bytes. */
  most: number
  /** Milliseconds for the whole body. */
  time: number
}

export type Body = { bytes: Uint8Array } | { refused: 413 | 408 | 400 }

const gather = async (request: IncomingMessage, most: number): Promise<Body> => {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    const bytes = piece as Uint8Array
    size += bytes.length
    if (size > most) return { refused: 413 }
    pieces.push(bytes)
  }
  return request.complete ? { bytes: Buffer.concat(pieces) } : { refused: 400 }
}

/**
 * The body of a request, byte for byte: refused as soon as it is too large (413), takes too long (408)
 * or breaks off (400), and nothing more of it is read then.
 */
export const readBody = async (request: IncomingMessage, { most, time }: Bounds): Promise<Body> => {
  if (Number(request.headers['content-length'] ?? 0) > most) return { refused: 413 }
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Body>((resolve) => {
    timer = setTimeout(() => resolve({ refused: 408 }), time)
  })
  const body = gather(request, most).catch((): Body => ({ refused: 400 }))
  return Promise.race([body, late]).finally(() => clearTimeout(timer))
}
