import { createHash } from 'node:crypto'
import type { FetchAnswer } from './fetchAnswer.ts'

export interface HashedPictures {
  /** sha256 of the bytes of each picture that could be read. */
  hashes: string[]
  /** How many could not; empty when all could. */
  note: string
}

const MOST = 10
const BROWSER_READS = /^image\//

const hashOf = (answer: FetchAnswer): string | null => {
  const isPicture =
    answer.ok && answer.status < 300 && BROWSER_READS.test(answer.headers['content-type'] ?? '')
  return isPicture && answer.bytes.length > 0 ? createHash('sha256').update(answer.bytes).digest('hex') : null
}

const noteOn = (missing: number, of: number): string =>
  missing === 0 ? '' : `${String(missing)} of ${String(of)} pictures could not be read.`

/** Reads up to ten pictures one after the other and hashes them; those that cannot be read are counted in a note. */
export async function hashPictures(
  urls: readonly string[],
  fetch: (url: string) => Promise<FetchAnswer>,
): Promise<HashedPictures> {
  const asked = [...new Set(urls)].slice(0, MOST)
  const hashes: string[] = []
  for (const url of asked) {
    const hash = hashOf(await fetch(url))
    if (hash) hashes.push(hash)
  }
  return { hashes, note: noteOn(asked.length - hashes.length, asked.length) }
}
