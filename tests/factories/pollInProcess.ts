import { pollSources } from '../../src/commands/pollSources.ts'
import { openNewsroom } from '../../src/server/openNewsroom.ts'
import { readFromLoopback } from './feedOnLoopback.ts'

/** Polls what is due, reading from the port POLL_PORT of this machine; answers how many polls it began. */
const payload = await openNewsroom()
const fetch = readFromLoopback(Number(process.env['POLL_PORT']))
const begun = await pollSources(payload, { limit: 100, fetch, now: () => new Date(), chance: () => 0 })
process.stdout.write(`${JSON.stringify(begun)}\n`)
process.exit(0)
