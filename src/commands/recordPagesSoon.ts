import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { readManifest } from '../domain/editions/readManifest.ts'
import type { Release } from '../generated/payload-types.ts'
import { recordPages } from './recordPages.ts'

/** What this process has to record for a newsroom. */
interface Work {
  done: Promise<void>
  /** When the last release was handed in, by the clock of `performance.now`. */
  since: number
  /** Ends the rest before the work. */
  hurry: AbortController
}

/** Milliseconds without a release before pages are printed: readers come first, and the next release does. */
const rest = 3000

const key = Symbol.for('monexus.pagesAtWork')

/** What this process is printing pages of, by newsroom; shared by all copies of this module. */
const atWork = (): WeakMap<Payload, Work> => {
  const shared = globalThis as { [key]?: WeakMap<Payload, Work> }
  shared[key] ??= new WeakMap()
  return shared[key]
}

const untilQuiet = async (work: Work): Promise<void> => {
  const { signal } = work.hurry
  for (;;) {
    const left = work.since + rest - performance.now()
    if (left <= 0 || signal.aborted) return
    await pause(left, undefined, { signal, ref: false }).catch(() => undefined)
  }
}

/**
 * Records the pages of a release behind the back of whoever made it: neither a press nor a reader waits for
 * them, and they wait until no release came for a while. One release after the other.
 */
export const recordPagesSoon = (payload: Payload, { sha256, manifest: text }: Release): void => {
  const manifest = readManifest(text)
  if (!manifest) return
  const work = atWork().get(payload) ?? { done: Promise.resolve(), since: 0, hurry: new AbortController() }
  work.since = performance.now()
  work.done = work.done.then(() => untilQuiet(work)).then(() => recordPages(payload, { sha256, manifest }))
  atWork().set(payload, work)
}

/** Waits until the pages of every release that this process made are on record, and no longer than they take. */
export const pagesRecorded = async (payload: Payload): Promise<void> => {
  const work = atWork().get(payload)
  if (!work) return
  atWork().delete(payload)
  work.hurry.abort()
  await work.done
}
