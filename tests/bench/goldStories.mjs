// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const heldOutFrom = '2026-06-08'
const line =
  /^(?<day>\d\d) (?<time>\d\d:\d\d) (?<source>[A-Z]+) (?<language>[a-z]{2})(?<passes>>?) (?<headline>[^|]+?)(?: \| (?<opening>.*))?$/

/**
 * The gold set: items as the product gathers them, the event of each, and whether that is held out from tuning.
 * @param {string} [folder] of the checkout
 */
export function goldStories(folder = '.') {
  /** @type {Map<string, string>} */
  const gold = new Map()
  /** @type {Set<string>} */
  const heldOut = new Set()
  /** @type {import('../../src/domain/wire/gatheredItem.ts').GatheredItem[]} */
  const items = []
  let [event, first] = ['', '']
  for (const row of readFileSync(join(folder, 'tests', 'cases', 'wireStories.txt'), 'utf8').split('\n')) {
    if (row === '' || row.startsWith('#')) continue
    if (row.startsWith('== ')) {
      ;[event, first] = [row.slice(3), '']
      continue
    }
    const parts = line.exec(row)?.groups
    if (!parts) throw new Error(`Not a line of the gold set: ${row}`)
    const id = `i${String(items.length).padStart(3, '0')}`
    const { day = '', time = '', source = '', language = '', passes, headline = '', opening = '' } = parts
    const postedAt = `2026-06-${day}T${time}:00.000Z`
    const identity = `tg:${source.toLowerCase()}/${id}`
    const forwardOf = passes ? first : null
    if (first === '') {
      first = identity
      if (postedAt >= heldOutFrom) heldOut.add(event)
    }
    gold.set(id, event)
    const text = opening === '' ? headline : `${headline}\n${opening}`
    items.push({ id, headline, text, language, postedAt, source, owner: source, forwardOf, identity })
  }
  return { items, gold, heldOut }
}
