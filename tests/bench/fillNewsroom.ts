/**
 * A process of its own, run by `fillProduct`: fills the newsroom of this environment through the Local
 * API, hooks and all, as the demo is loaded, and prints what the measurements need as one line of JSON.
 */
import { findSection } from '../../src/demo/load/findSection.ts'
import { openNewsroom } from '../../src/server/openNewsroom.ts'
import { fillWire } from './fillWire.ts'
import { writeInCheck } from './writeInCheck.ts'

const queue = 500
const linksEach = 5
const words = { long: 2000, short: 150 }
const longLinks = 60

const payload = await openNewsroom()
const [editor] = (
  await payload.find({ collection: 'users', where: { roles: { contains: 'editor' } }, limit: 1 })
).docs
const [edition] = (
  await payload.find({ collection: 'editions', where: { status: { equals: 'planning' } }, limit: 1 })
).docs
if (!editor || !edition) throw new Error('The demo newsroom is not loaded.')
const desk = { editor, edition: edition.id, section: await findSection(payload, 'politics') }
const addresses = await fillWire(payload, new Date())
const long = await writeInCheck(payload, desk, {
  at: 0,
  words: words.long,
  cites: addresses.slice(0, longLinks),
})
for (let at = 1; at < queue; at += 1) {
  const from = (at * linksEach) % (addresses.length - linksEach)
  await writeInCheck(payload, desk, {
    at,
    words: words.short,
    cites: addresses.slice(from, from + linksEach),
  })
}
const { totalDocs } = await payload.find({
  collection: 'articles',
  draft: true,
  where: { stage: { equals: 'in-check' } },
  limit: 1,
})
process.stdout.write(`${JSON.stringify({ ...long, inCheck: totalDocs })}\n`)
await payload.destroy()
process.exit()
