import type { Payload } from 'payload'
import { readManifest } from '../domain/editions/readManifest.ts'
import type { Release } from '../generated/payload-types.ts'
import { recordPages } from './recordPages.ts'

const key = Symbol.for('monexus.pagesAtWork')

/** What this process is printing pages of, by newsroom; shared by all copies of this module. */
const atWork = (): WeakMap<Payload, Promise<void>> => {
  const shared = globalThis as { [key]?: WeakMap<Payload, Promise<void>> }
  shared[key] ??= new WeakMap()
  return shared[key]
}

/**
 * Records the pages of a release behind the back of whoever made it: neither a press nor a reader waits for
 * them. One release after the other.
 */
export const recordPagesSoon = (payload: Payload, { sha256, manifest: text }: Release): void => {
  const manifest = readManifest(text)
  if (!manifest) return
  const before = atWork().get(payload) ?? Promise.resolve()
  atWork().set(
    payload,
    before.then(() => recordPages(payload, { sha256, manifest })),
  )
}

/** Waits until the pages of every release that this process made are on record. */
export const pagesRecorded = async (payload: Payload): Promise<void> => {
  await atWork().get(payload)
}
