import type { Payload } from 'payload'
import { releases } from '../../commands/announceRelease.ts'
import { wireNews } from '../../commands/announceWire.ts'
import { newestSequence } from '../../queries/newestSequence.ts'
import { wireChanges } from '../../queries/wireChanges.ts'
import { eventText } from './liveEvent.ts'
import type { LiveLine } from './liveLine.ts'

/** Milliseconds between two looks; other processes bring in wire and print, so that the database is asked. */
const everyLook = 250
/** A write may be seen a little after one that began later. */
const lookBack = 2000
/** Of a flood the newest are told: a strip shows a dozen, and every word of it goes to every client. */
const mostAtOnce = 250
const everyBeat = 15_000

/** Finds what changed on the wire since the last look, each change once. */
function followWire(payload: Payload): () => Promise<string> {
  const told = new Map<string, number>()
  let reached = Date.now()
  return async () => {
    const changes = await wireChanges(payload, { since: reached - lookBack, limit: mostAtOnce })
    const news = changes.filter(({ key }) => !told.has(key))
    for (const { key, at } of news) {
      told.set(key, at)
      reached = Math.max(reached, at)
    }
    for (const [key, at] of told) if (at < reached - lookBack) told.delete(key)
    return news.map(({ at, wire }) => eventText({ event: 'wire', at, data: wire })).join('')
  }
}

/** Finds a release, whichever process printed it. */
function followReleases(payload: Payload): () => Promise<string> {
  let known: number | null = null
  return async () => {
    const sequence = await newestSequence(payload)
    const isNew = known !== null && sequence > known
    known = sequence
    return isNew ? eventText({ event: 'release', at: Date.now(), data: { sequence } }) : ''
  }
}

/** Looks at everything and tells all that is new in one go; who comes first after a while begins anew. */
function followAll({ payload, clients, standing }: LiveLine): () => Promise<void> {
  const begin = () => [followWire(payload), followReleases(payload), () => standing.look()]
  let looks: ReturnType<typeof begin> | null = null
  return async () => {
    if (clients.size === 0) {
      looks = null
      standing.forget()
      return
    }
    looks ??= begin()
    for (const look of looks) clients.tell(await look())
  }
}

/**
 * Looks after the newsroom as long as anybody listens, and tells them. A look that fails is said in
 * the log and tried again.
 * @returns what ends it.
 */
export function followNewsroom(line: LiveLine): () => void {
  const { payload, clients } = line
  const follow = followAll(line)
  let isLooking = false
  let isAskedAgain = false
  const look = async () => {
    if (isLooking) return
    isLooking = true
    isAskedAgain = false
    try {
      await follow()
    } catch (error) {
      payload.logger.warn({ err: error }, 'What is new could not be read for the pages that listen.')
    } finally {
      isLooking = false
    }
    if (isAskedAgain) await look()
  }
  const soon = () => void look()
  // What comes while we look may come behind what we looked at.
  const atOnce = () => {
    isAskedAgain = true
    soon()
  }
  const timers = [setInterval(soon, everyLook), setInterval(() => clients.beat(), everyBeat)]
  for (const timer of timers) timer.unref()
  releases().on('printed', atOnce)
  wireNews().on('stored', atOnce)
  return () => {
    for (const timer of timers) clearInterval(timer)
    releases().off('printed', atOnce)
    wireNews().off('stored', atOnce)
    clients.end()
  }
}
