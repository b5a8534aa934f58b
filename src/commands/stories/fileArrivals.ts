import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { underKeptClaim } from '../underKeptClaim.ts'
import { fileSome } from './fileSome.ts'

/** One files at a time in the whole newsroom; who crashes holds the others up no longer than this. */
export const claimOfFiling = { name: 'filing', holds: 20_000 }
/** Milliseconds under one claim. */
const AT_ONCE = 5000
/** Another process files what is there; only what came in at its very end would wait for the next round. */
const attempts = 20
const pace = 150

interface Filing {
  isWanted: boolean
  running: Promise<void> | null
}

const key = Symbol.for('monexus.filing.turn')

const turns = (): WeakMap<Payload, Filing> => {
  const shared = globalThis as { [key]?: WeakMap<Payload, Filing> }
  shared[key] ??= new WeakMap()
  return shared[key]
}

const fileAll = async (payload: Payload): Promise<void> => {
  let busy = 0
  while (busy < attempts) {
    const hasMore = await underKeptClaim(payload, claimOfFiling, () =>
      fileSome(payload, Date.now() + AT_ONCE),
    )
    if (hasMore === false) return
    if (hasMore === null) {
      busy += 1
      await pause(pace)
    }
  }
}

const run = async (payload: Payload, filing: Filing): Promise<void> => {
  try {
    while (filing.isWanted) {
      filing.isWanted = false
      await fileAll(payload)
    }
  } finally {
    filing.running = null
  }
}

/**
 * Files what came in and is not filed yet: copies are linked, stories gathered and counted. Safe to call
 * at any time by any process; within one, whoever calls while it goes on waits for that. Ends without
 * having filed where another process is at it: that one files for all.
 */
export const fileArrivals = (payload: Payload): Promise<void> => {
  const filing = turns().get(payload) ?? { isWanted: false, running: null }
  turns().set(payload, filing)
  filing.isWanted = true
  filing.running ??= run(payload, filing)
  return filing.running
}
