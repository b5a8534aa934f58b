import type { Payload } from 'payload'
import { releases } from '../../commands/announceRelease.ts'
import { newestSequence } from '../../queries/newestSequence.ts'
import { wireChanges } from '../../queries/wireChanges.ts'
import type { LiveClients } from './LiveClients.ts'

/** Milliseconds between two looks; other processes bring in wire and print, so that the database is asked. */
const everyLook = 250
/** A write may be seen a little after one that began later. */
const lookBack = 2000
const mostAtOnce = 2000
const everyBeat = 15_000

/** Tells the clients of what changed on the wire since the last look, each change once. */
function followWire(payload: Payload, clients: LiveClients): () => Promise<void> {
  const told = new Map<string, number>()
  let reached = 0
  return async () => {
    // Who comes first after a while asks for what they missed themselves.
    if (clients.size === 0) {
      reached = 0
      return
    }
    reached ||= Date.now()
    for (const change of await wireChanges(payload, { since: reached - lookBack, limit: mostAtOnce })) {
      if (told.has(change.key)) continue
      told.set(change.key, change.at)
      reached = Math.max(reached, change.at)
      clients.tell({ event: 'wire', at: change.at, data: change.wire })
    }
    for (const [key, at] of told) if (at < reached - lookBack) told.delete(key)
  }
}

/** Tells the clients of a release, whichever process printed it. */
function followReleases(payload: Payload, clients: LiveClients): () => Promise<void> {
  let known: number | null = null
  return async () => {
    if (clients.size === 0) {
      known = null
      return
    }
    const sequence = await newestSequence(payload)
    if (known !== null && sequence > known)
      clients.tell({ event: 'release', at: Date.now(), data: { sequence } })
    known = sequence
  }
}

/**
 * Looks after the newsroom as long as anybody listens, and tells them. A look that fails is said in
 * the log and tried again.
 * @returns what ends it.
 */
export function followNewsroom(payload: Payload, clients: LiveClients): () => void {
  const looks = [followWire(payload, clients), followReleases(payload, clients)]
  let isLooking = false
  const look = async () => {
    if (isLooking) return
    isLooking = true
    try {
      for (const next of looks) await next()
    } catch (error) {
      payload.logger.warn({ err: error }, 'What is new could not be read for the pages that listen.')
    } finally {
      isLooking = false
    }
  }
  const soon = () => void look()
  const timers = [setInterval(soon, everyLook), setInterval(() => clients.beat(), everyBeat)]
  for (const timer of timers) timer.unref()
  releases().on('printed', soon)
  return () => {
    for (const timer of timers) clearInterval(timer)
    releases().off('printed', soon)
    clients.end()
  }
}
