// @ts-check
/**
 * `npm run bench:synthesis`: how true the extractive engine is to what it cites and what the checks find in
 * sentences with a seeded error, on the packs held out; and what a draft of 40 items costs. Whoever wrote the packs
 * held out knew what a model is told and none of the rules, no rule was written on them, and no test reads what the
 * checks say of them: these figures are those of first sight. With `seen` it measures the packs that the rules were
 * written on and that hold whole, with `open` those of them that do not yet; `--show` prints the sentences that
 * count against the checks. What counts as a flag on an error counts as an alarm on a sentence without: a fault, or a
 * word marked. What rests on another language is marked as a whole whatever it says, so that mark counts for neither.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cpuUsage } from 'node:process'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { bundleOptions } from '../../src/cli/setup/bundleServer.mjs'
import { projectRoot } from '../../src/cli/setup/projectRoot.mjs'
import { say } from './say.mjs'
import { synthesisPacks } from './synthesisPacks.mjs'

/** @typedef {import('../../src/domain/synthesis/evidencePack.ts').EvidencePack} EvidencePack */
/** @typedef {import('../../src/domain/synthesis/synthesisDraft.ts').DraftSentence} DraftSentence */

/** @type {'seen' | 'open' | 'held'} */
const half = /** @type {const} */ (['seen', 'open']).find((one) => process.argv.includes(one)) ?? 'held'
/** `--show` prints what is counted against the checks, sentence by sentence. */
const isShown = process.argv.includes('--show')

mkdirSync(join(projectRoot, '.build'), { recursive: true })
const folder = mkdtempSync(join(projectRoot, '.build', 'bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const domain = join(projectRoot, 'src', 'domain')
const entryPoints = Object.fromEntries(
  [
    ...['synthesis/buildPack', 'synthesis/extractDraft', 'synthesis/model/judgeSentence'],
    ...['claims/quotationsIn', 'claims/numbersIn', 'claims/holdsQuotation', 'claims/holdsNumber'],
    ...['claims/prepareEvidence', 'claims/checkClaims', 'synthesis/bodyOfDraft', 'synthesis/evidenceTextOf'],
    'synthesis/templateOf',
  ].map((path) => [path.replace(/^.*\//, ''), join(domain, `${path}.ts`)]),
)
await build({ ...bundleOptions(projectRoot, folder), entryPoints })
const load = async (/** @type {string} */ name) =>
  (await import(pathToFileURL(join(folder, `${name}.mjs`)).href))[name]
const [buildPack, extractDraft, judgeSentence, bodyOfDraft, checkClaims, evidenceTextOf] = await Promise.all(
  ['buildPack', 'extractDraft', 'judgeSentence', 'bodyOfDraft', 'checkClaims', 'evidenceTextOf'].map(load),
)
const templateOf = await load('templateOf')
const [quotationsIn, numbersIn, holdsQuotation, holdsNumber, prepareEvidence] = await Promise.all(
  ['quotationsIn', 'numbersIn', 'holdsQuotation', 'holdsNumber', 'prepareEvidence'].map(load),
)

const held = synthesisPacks(half, projectRoot).map((one) => ({
  ...one,
  pack: /** @type {EvidencePack} */ (buildPack(one.items)),
}))
const orders = ['brief', 'report', 'explainer'].flatMap((form) =>
  [120, 400].map((length) => ({ form, length, angle: '', engine: 'extractive' })),
)

/** How many of how many. */
class Share {
  part = 0
  all = 0
  /** @param {boolean} holds */
  count(holds) {
    this.all += 1
    if (holds) this.part += 1
  }
  get value() {
    return this.all === 0 ? 1 : this.part / this.all
  }
}
const [precision, recall, quotes, numbers] = [new Share(), new Share(), new Share(), new Share()]
const passed = new Share()
let sentences = 0

/** Quotations and numbers of a sentence, each as a question to a text. @param {string} text */
function statedIn(text) {
  /** @type {{ start: number, end: number, text: string }[]} */
  const quotations = quotationsIn(text)
  const isQuoted = (/** @type {number} */ at) => quotations.some(({ start, end }) => at >= start && at < end)
  /** @type {{ start: number }[]} */
  const stated = numbersIn(text, { smallWords: true }).filter(
    (/** @type {{ start: number }} */ { start }) => !isQuoted(start),
  )
  return {
    quotations: quotations.map(
      (one) => (/** @type {string} */ words) => holdsQuotation(prepareEvidence(words), one.text) !== null,
    ),
    numbers: stated.map(
      (one) => (/** @type {string} */ words) => holdsNumber(prepareEvidence(words), one) !== null,
    ),
  }
}

/** @param {DraftSentence} sentence @param {EvidencePack} pack */
function weigh({ text, cites }, pack) {
  const cited = cites.map(
    (id) => pack.items.flatMap((item) => item.sentences).find((one) => one.id === id)?.exact ?? '',
  )
  const names = pack.items.map(({ source }) => source).filter((name) => text.includes(name))
  // A number in a name, as of "Line Seven Watch", is none; in a quotation a name stands as it was said.
  const unnamed = names.reduce((rest, name) => rest.replaceAll(name, 'It'), text)
  const stated = { quotations: statedIn(text).quotations, numbers: statedIn(unnamed).numbers }
  const asked = [...stated.quotations, ...stated.numbers]
  for (const quotation of stated.quotations) quotes.count(cited.some(quotation))
  for (const number of stated.numbers) numbers.count(cited.some(number))
  // What states neither is borne out by every item there is: that all of it comes from one origin.
  for (const words of cited)
    precision.count(words !== '' && (asked.length === 0 || asked.some((ask) => ask(words))))
  recall.count(cited.length > 0 && asked.every((ask) => cited.some(ask)))
}

for (const { pack } of held)
  for (const order of orders) {
    const draft = extractDraft(pack, order)
    sentences += draft.sentences.length
    for (const sentence of draft.sentences) weigh(sentence, pack)
    const body = bodyOfDraft(draft.sentences, (/** @type {string} */ id) => id, templateOf(order))
    const evidence = new Map(pack.items.map((item) => [item.id, prepareEvidence(evidenceTextOf(item))]))
    passed.count(checkClaims(body, evidence).length === 0)
  }

/** @param {string} what @param {{ text: string, cites: string[] }} sentence @param {unknown} why */
function show(what, { text, cites }, why) {
  if (isShown) console.log(`${what} ${cites.join(' ')} | ${text}\n     ${JSON.stringify(why)}`)
}

/** @typedef {{ code: string, start: number, end: number, message: string }} Finding */

/**
 * Whether a sentence is blocked, whether it arrives marked in any way, and by what.
 * @param {import('./synthesisPacks.mjs').Written} sentence @param {EvidencePack} pack
 */
function judged(sentence, pack) {
  /** @type {{ holds: boolean, findings: Finding[] }} */
  const { holds, findings } = judgeSentence(sentence, pack)
  const isWhole = (/** @type {Finding} */ { code, start, end }) =>
    code === 'words-unsupported' && start === 0 && end === sentence.text.length
  const counted = findings.filter((one) => !isWhole(one))
  return {
    isBlocked: !holds,
    isMarked: !holds || counted.length > 0,
    isByEye: counted.length < findings.length,
    findings: counted,
  }
}

const [flagged, named, alarms] = [new Share(), new Share(), new Share()]
const [blocked, blockedClean, byEye] = [new Share(), new Share(), new Share()]
/** @type {Map<string, Share>} */
const kinds = new Map()

for (const { pack, clean, seeded } of held) {
  for (const sentence of clean) {
    const { isBlocked, isMarked, isByEye, findings } = judged(sentence, pack)
    alarms.count(isMarked)
    blockedClean.count(isBlocked)
    byEye.count(isByEye)
    if (isMarked) show(isBlocked ? 'ALARM' : 'MARK', sentence, findings)
  }
  for (const { fault, sentence } of seeded) {
    const { isBlocked, isMarked, findings } = judged(sentence, pack)
    const codes = findings.map(({ code }) => code)
    const kind = kinds.get(fault) ?? new Share()
    kinds.set(fault, kind)
    for (const share of [flagged, kind]) share.count(isMarked)
    blocked.count(isBlocked)
    named.count(codes.includes(fault))
    if (!codes.includes(fault)) show(isMarked ? 'OTHER' : 'MISS', sentence, [fault, ...codes])
  }
}

/** Forty items of several events, each as long as a report: more than any story has had. */
function fortyItems() {
  const all = held.flatMap(({ items }) => items)
  return Array.from({ length: 40 }, (_, at) => {
    const own = all[at % all.length]
    const text = Array.from({ length: 6 }, (_unused, next) => all[(at + next) % all.length]?.text ?? '').join(
      '\n',
    )
    return { ...own, item: `forty-${at}`, identity: `x:forty-${at}`, sha256: `forty-${at}`, text }
  })
}

const forty = fortyItems()
const start = cpuUsage()
extractDraft(buildPack(forty), { form: 'explainer', angle: '', length: 1200, engine: 'extractive' })
const { user, system } = cpuUsage(start)

console.log(
  `${held.length} packs (${half}), ${sentences} extractive sentences in ${orders.length} orders each;`,
)
console.log(`${flagged.all} seeded errors, ${alarms.all} sentences without any\n`)
say('Citation precision, extractive', precision.value, { atLeast: 1 })
say('Citation recall, extractive', recall.value, { atLeast: 1 })
say(`Quotation fidelity (${quotes.all})`, quotes.value, { atLeast: 1 })
say(`Number fidelity (${numbers.all})`, numbers.value, { atLeast: 1 })
say('Extractive drafts that pass the gate’s claims', passed.value, { atLeast: 1 })
say('Seeded errors flagged', 100 * flagged.value, { unit: ' %', atLeast: 100 })
say('Seeded errors flagged under their own name', 100 * named.value, { unit: ' %', atLeast: 95 })
say('False alarms on sentences without error', 100 * alarms.value, { unit: ' %', atMost: 5 })
const inWords = (/** @type {Share} */ { part, all, value }) =>
  `${part} of ${all} (${(100 * value).toFixed(1)} %)`
console.log(`  errors blocked ${inWords(blocked)}, arriving marked in any way ${inWords(flagged)}`)
console.log(`  without error blocked ${inWords(blockedClean)}, arriving marked in any way ${inWords(alarms)}`)
console.log(`  without error, on another language and left to the eye: ${inWords(byEye)}`)
for (const [kind, share] of [...kinds].sort()) console.log(`  ${kind}: ${inWords(share)} flagged`)
say('40 items to a draft', (user + system) / 1_000_000, { unit: ' s', atMost: 1 })
