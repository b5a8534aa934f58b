import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'

const unpackGzip = promisify(gunzip)
const unpackBrotli = promisify(brotliDecompress)

export type UnpackedBody =
  { outcome: 'unpacked'; bytes: Uint8Array } | { outcome: 'too-large' | 'broken-answer' }

const unpackers: Readonly<Record<string, (packed: Uint8Array, most: number) => Promise<Uint8Array>>> = {
  gzip: (packed, maxOutputLength) => unpackGzip(packed, { maxOutputLength }),
  'x-gzip': (packed, maxOutputLength) => unpackGzip(packed, { maxOutputLength }),
  br: (packed, maxOutputLength) => unpackBrotli(packed, { maxOutputLength }),
}

const isTooLarge = (fault: unknown): boolean =>
  typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE'

/**
 * A body without its packing. It stops at `most` bytes, so that a bomb costs no more than a page;
 * packings we did not ask for, or several on top of each other, are not undone.
 */
export async function unpackBody(packed: Uint8Array, encoding: string, most: number): Promise<UnpackedBody> {
  const packing = encoding.trim().toLowerCase()
  if (packing === '' || packing === 'identity' || packed.length === 0) {
    return { outcome: 'unpacked', bytes: packed }
  }
  const unpack = unpackers[packing]
  if (!unpack) return { outcome: 'broken-answer' }
  try {
    return { outcome: 'unpacked', bytes: await unpack(packed, most) }
  } catch (error) {
    return { outcome: isTooLarge(error) ? 'too-large' : 'broken-answer' }
  }
}
