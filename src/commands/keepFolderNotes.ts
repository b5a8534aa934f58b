import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { z } from 'zod'

const key = 'watched-folder:notes'
const sentences = z.array(z.string()).catch([])

/** What the last look found in the watched folder that nobody takes in, a sentence each. */
export const readFolderNotes = async (payload: Payload): Promise<string[]> =>
  sentences.parse(await payload.kv.get(key))

/** Keeps what a look found, in the place of what the look before did. */
export const keepFolderNotes = async (payload: Payload, notes: readonly string[]): Promise<void> => {
  if (!isDeepStrictEqual(await readFolderNotes(payload), [...notes])) await payload.kv.set(key, [...notes])
}
