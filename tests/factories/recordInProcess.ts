import { recordEvent } from '../../src/commands/recordEvent.ts'
import { openNewsroom } from '../../src/server/openNewsroom.ts'

/** Appends as many events as RECORD_TIMES says, all at once; runs in a process of its own. */
const payload = await openNewsroom()
const events = await Promise.all(
  Array.from({ length: Number(process.env['RECORD_TIMES']) }, (_, time) =>
    recordEvent(payload, {
      actor: null,
      act: 'link.added',
      subject: `provenance-links/${String(process.pid)}-${String(time)}`,
      details: {},
    }),
  ),
)
process.stdout.write(`${JSON.stringify(events.map(({ sequence }) => sequence))}\n`)
process.exit(0)
