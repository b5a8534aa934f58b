// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Invented packs with what a model might write of them. In each file `@` begins an item (time, language, source,
 * owner, headline; its text below), `>` is a sentence that its evidence bears (cites, type, text), and `!` an error
 * seeded into the sentence above: the fault, what is replaced, by what. `cites` as what is replaced replaces those.
 *
 * @typedef {import('../../src/domain/synthesis/packSource.ts').PackSource} PackSource
 * @typedef {import('../../src/domain/synthesis/synthesisDraft.ts').DraftSentence} DraftSentence
 * @typedef {Pick<DraftSentence, 'text' | 'cites' | 'type'>} Written
 * @typedef {{ fault: string, sentence: Written }} Seeded
 * @typedef {{ name: string, items: PackSource[], clean: Written[], seeded: Seeded[] }} InventedPack
 */

/** @param {string} line */
const fieldsOf = (line) =>
  line
    .slice(2)
    .split('|')
    .map((field) => field.trim())

/** @param {string} line @param {string} id @returns {PackSource} */
function itemOf(line, id) {
  const [when = '', source = '', owner = '', headline = ''] = fieldsOf(line)
  const [day = '', time = '', language = ''] = when.split(' ')
  const postedAt = `${day}T${time}:00.000Z`
  const told = { source, owner, address: null, postedAt, language, headline, text: '' }
  return { item: id, revision: null, sha256: id, identity: `x:${id}`, forwardOf: null, ...told }
}

/** @param {string} line @param {Written} clean @returns {Seeded} */
function seededOf(line, clean) {
  const [fault = '', old = '', fresh = ''] = fieldsOf(line)
  if (old === 'cites') return { fault, sentence: { ...clean, cites: fresh.split(' ') } }
  if (!clean.text.includes(old)) throw new Error(`Not in the sentence above: ${line}`)
  return { fault, sentence: { ...clean, text: clean.text.replace(old, fresh) } }
}

/** @param {string} line @returns {Written} */
function cleanOf(line) {
  const [cites = '', type = '', text = ''] = fieldsOf(line)
  if (type !== 'quotation' && type !== 'attributed' && type !== 'statement')
    throw new Error(`Not a type of sentence: ${line}`)
  return { cites: cites.split(' '), type, text }
}

/** @param {string} name @param {string} written @returns {InventedPack} */
function packOf(name, written) {
  /** @type {InventedPack} */
  const pack = { name, items: [], clean: [], seeded: [] }
  for (const line of written.split('\n')) {
    const [item, clean] = [pack.items.at(-1), pack.clean.at(-1)]
    if (line === '' || line.startsWith('# ')) continue
    if (line.startsWith('@ ')) pack.items.push(itemOf(line, `${name}-${pack.items.length}`))
    else if (line.startsWith('> ')) pack.clean.push(cleanOf(line))
    else if (line.startsWith('! ') && clean) pack.seeded.push(seededOf(line, clean))
    else if (item) item.text += item.text === '' ? line : `\n${line}`
  }
  return pack
}

/**
 * The packs of one kind: those that the checks were written on and that hold whole, those of them that do not yet, or
 * those that were held out.
 * @param {'seen' | 'open' | 'held'} half
 * @param {string} [folder] of the checkout
 */
export function synthesisPacks(half, folder = '.') {
  const place = join(folder, 'tests', 'cases', 'synthesisPacks', half)
  // Those that were held out are moved to the open ones once they are read, until others are written.
  const files = existsSync(place) ? readdirSync(place) : []
  return files.sort().map((file) => packOf(file.replace('.txt', ''), readFileSync(join(place, file), 'utf8')))
}
