import { ingestWireItems } from '../../src/commands/ingestWireItems.ts'
import { openNewsroom } from '../../src/server/openNewsroom.ts'
import { anItem } from './anItem.ts'

/** Takes INGEST_COUNT items of the source INGEST_SOURCE into the wire; answers what became of them. */
const payload = await openNewsroom()
const count = Number(process.env['INGEST_COUNT'])
const items = Array.from({ length: count }, (_, at) =>
  anItem({
    externalId: `item-${String(at)}`,
    headline: `Report ${String(at)} of ${String(at % 97)} from the quays`,
    text: `Report ${String(at)} of ${String(at % 97)} from the quays.`,
    postedAt: new Date(Date.UTC(2026, 5, 25) + at * 1000).toISOString(),
  }),
)
const counts = await ingestWireItems(payload, {
  sourceCode: process.env['INGEST_SOURCE'] ?? '',
  items,
  receivedAt: new Date('2026-06-25T07:00:00.000Z'),
})
process.stdout.write(`${JSON.stringify(counts)}\n`)
process.exit(0)
