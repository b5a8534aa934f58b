// @ts-check
/**
 * The whole gate on a long article, measured within one process: how long it takes, and how that grows with
 * the text. `npm run bench` runs it first; the ratio says more than the milliseconds of one machine.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cpuUsage } from 'node:process'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { bundleOptions } from '../../src/cli/setup/bundleServer.mjs'

const links = 60
const rounds = 15

/** Copy without a source of its own: harbours, counts and people, different in every sentence. */
const sentence = (/** @type {number} */ at) =>
  `Harbour master Ilse Varn counted ${1000 + at} crates on quay ${at % 37} and said “the tide takes ${at} of them”. `

/** What else stands in a source: some 3,000 characters, a figure in every other sentence. */
const filler = (/** @type {number} */ link) =>
  Array.from(
    { length: 22 },
    (_, at) =>
      `The gulls of mast ${link * 61 + at} kept to buoy ${String.fromCharCode(97 + (at % 26))}${link} until the fog lifted. ` +
      `Nobody on the pier of yard${link}x${at} had asked them to, and nobody minded. `,
  ).join('')

/** Every text of it is new where `mark` is.
 * @param {number} words @param {string} [mark] */
const articleOf = (words, mark = '') => {
  const count = Math.ceil(words / 18)
  const cited = Array.from({ length: count }, (_, at) => at % links)
  return {
    stage: 'cleared',
    headline: 'Crates on the quay',
    standfirst: 'Counted twice.',
    section: 's',
    framingNote: 'We lead on the count.',
    hero: null,
    body: cited.map((link, at) => ({
      kind: 'paragraph',
      spans: [{ text: sentence(at) + mark }, { cites: [`l${link}`] }],
    })),
    links: Array.from({ length: links }, (_, link) => ({
      id: `l${link}`,
      rawUrl: `https://t.me/harbour_desk/${link + 1}`,
      postedAt: null,
      authorConfirmed: true,
      role: 'supports',
      evidence: {
        sha256: String(link),
        text:
          cited.flatMap((one, at) => (one === link ? [sentence(at)] : [])).join(mark) + filler(link) + mark,
      },
      evidenceState: 'frozen',
      evidenceNote: '',
      verification: 'verified',
      postedAtBasis: 'none',
      source: null,
      wireState: null,
      owner: `Owner ${link}`,
      forwardOf: null,
    })),
    edition: { id: 'e', date: '2026-06-25', status: 'open' },
    embargoUntil: null,
    clearance: null,
    writers: [],
    waivers: [],
  }
}

/** @param {number[]} values */
const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

/** Milliseconds of processor time, which other work on the machine does not lengthen.
 * @param {() => unknown} act */
const timeOf = (act) => {
  const start = cpuUsage()
  act()
  const { user, system } = cpuUsage(start)
  return (user + system) / 1000
}

/** @param {(round: number) => unknown} act */
const usualTimeOf = (act) =>
  median(Array.from({ length: rounds }, (_, round) => timeOf(() => act(round))).slice(3))

const root = resolve('.')
mkdirSync(join(root, '.build'), { recursive: true })
const folder = mkdtempSync(join(root, '.build', 'bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
await build({
  ...bundleOptions(root, folder),
  entryPoints: { gate: join(root, 'src/domain/publication/checkArticle.ts') },
})
const { checkArticle } = await import(pathToFileURL(join(folder, 'gate.mjs')).href)
const setting = { policy: { minimumLinks: 1, singleOrigin: 'warn' }, now: new Date() }

const [short, long] = [articleOf(2000), articleOf(20_000)]
const unforeseen = checkArticle(short, 'clear', setting).filter(
  (/** @type {{ code: string }} */ one) => one.code !== 'link-uncited',
)
if (unforeseen.length > 0) throw new Error(JSON.stringify(unforeseen[0]))
const fresh = Array.from({ length: rounds }, (_, round) =>
  articleOf(2000, `It was copied in round x${round}. `),
)
const ofFresh = usualTimeOf((round) => checkArticle(fresh[round], 'publish', setting))
const ofShort = usualTimeOf(() => checkArticle(short, 'publish', setting))
const ofLong = usualTimeOf(() => checkArticle(long, 'publish', setting))
const ofWriting = usualTimeOf(() => JSON.stringify(JSON.parse(JSON.stringify(short))))

const said = (/** @type {boolean} */ kept) => (kept ? 'kept' : 'MISSED')
/** @param {string} name @param {string} value @param {boolean} [kept] */
const say = (name, value, kept) =>
  console.log(`${name.padEnd(46)} ${value}${kept === undefined ? '' : `   ${said(kept)}`}`)
say('The gate on 2,000 words, 60 links and texts', `${ofShort.toFixed(1)} ms (at most 25)`, ofShort <= 25)
say('the first time, every text unread', `${ofFresh.toFixed(1)} ms`)
say('against writing and reading its JSON twice', `${(ofShort / ofWriting).toFixed(0)} times`)
say(
  '20,000 words against 2,000',
  `${(ofLong / ofShort).toFixed(1)} times (at most 15)`,
  ofLong / ofShort <= 15,
)
if (ofShort > 25 || ofLong / ofShort > 15) process.exitCode = 1
