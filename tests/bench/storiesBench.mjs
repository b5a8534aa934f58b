// @ts-check
/**
 * `npm run bench:stories`: how well items are gathered into stories, on the half of the gold set that no
 * threshold was tuned on, and what an item costs as the wire grows.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cpuUsage } from 'node:process'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { bundleOptions } from '../../src/cli/setup/bundleServer.mjs'
import { projectRoot } from '../../src/cli/setup/projectRoot.mjs'
import { bcubed } from './bcubed.mjs'
import { goldStories } from './goldStories.mjs'
import { inventedWire } from './inventedWire.mjs'
import { say } from './say.mjs'

mkdirSync(join(projectRoot, '.build'), { recursive: true })
const folder = mkdtempSync(join(projectRoot, '.build', 'bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const wire = join(projectRoot, 'src', 'domain', 'wire')
await build({
  ...bundleOptions(projectRoot, folder),
  entryPoints: {
    gather: join(wire, 'together', 'gatherStories.ts'),
    desk: join(wire, 'together', 'StoryDesk.ts'),
    alike: join(wire, 'alike', 'AlikeIndex.ts'),
  },
})
const load = (/** @type {string} */ name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href)
const [{ gatherStories }, { StoryDesk }, { AlikeIndex }] = await Promise.all(
  ['gather', 'desk', 'alike'].map(load),
)

const { items, gold, heldOut } = goldStories(projectRoot)
/** @type {{ id: string, items: string[] }[]} */
const stories = gatherStories(items)
const byMachine = new Map(stories.flatMap((story) => story.items.map((item) => [item, story.id])))
const byTitle = new Map(items.map(({ id, headline }) => [id, headline.toLowerCase()]))
const isHeldOut = (/** @type {string} */ id) => heldOut.has(gold.get(id))

/** @param {string} name @param {ReadonlyMap<string, string>} filed @param {(id: string) => boolean} isAsked */
function sayScore(name, filed, isAsked) {
  const { precision, recall, f1 } = bcubed(filed, gold, isAsked)
  console.log(`${name.padEnd(52)}P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`)
  return f1
}

console.log(
  `${items.length} items, ${new Set(gold.values()).size} events, ${heldOut.size} of them held out; BCubed\n`,
)
sayScore('Stories, the half tuned on', byMachine, (id) => !isHeldOut(id))
const ours = sayScore('Stories, the half held out', byMachine, isHeldOut)
const baseline = sayScore('Exact titles, the half held out', byTitle, isHeldOut)

/** Milliseconds of processor time for each of the last 2,000 items, when so many have gone before. @param {number} count */
function costAt(count) {
  const measured = 2000
  const given = inventedWire(count + measured)
  const desk = new StoryDesk()
  const alike = new AlikeIndex(72)
  let start = cpuUsage()
  for (const [at, item] of given.entries()) {
    if (at === count) start = cpuUsage()
    alike.add(item)
    desk.add(item)
    desk.settle()
  }
  const { user, system } = cpuUsage(start)
  return { each: (user + system) / 1000 / measured, held: desk.size }
}

const few = costAt(10_000)
const many = costAt(50_000)
console.log(`\n${few.each.toFixed(2)} ms an item after 10,000, ${many.each.toFixed(2)} ms after 50,000;`)
console.log(`${few.held} and ${many.held} items held at the end\n`)
say('Held-out F1 against exact titles', ours / baseline, { atLeast: 1 })
say('Cost of an item, 50,000 against 10,000', many.each / few.each, { atMost: 1.5 })
