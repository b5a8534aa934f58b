// @ts-check
/**
 * Checks this folder without the newsroom that made it: `node verify.mjs [--trust KEY…]`, Node 20 or later,
 * no packages, no network. Names every fault and ends with 1; ends with 0 when everything holds.
 *
 * A hash is SHA-256, a signature Ed25519 (RFC 8032), canonical JSON is RFC 8785, a key a JSON Web Key
 * (RFC 7517, RFC 8037).
 */
import { Buffer } from 'node:buffer'
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TextDecoder } from 'node:util'

const root = fileURLToPath(new URL('.', import.meta.url))
const trusted = process.argv[2] === '--trust' ? process.argv.slice(3) : []
/** @type {string[]} */
const faults = []
/** @type {(is: unknown, fault: string) => void} */
const expect = (is, fault) => void (is || faults.push(fault))

/** @type {(bytes: string | Uint8Array) => string} */
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** @type {(value: any) => string} */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.keys(value).sort()
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`
}

/** @type {(text: string, signature: unknown, x: string) => boolean} */
function isSigned(text, signature, x) {
  const bytes = Buffer.from(String(signature), 'base64url')
  if (bytes.length !== 64 || bytes.toString('base64url') !== signature) return false
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    return verify(null, Buffer.from(text), key, bytes)
  } catch {
    return false
  }
}

/** @type {(folder: string) => string[]} */
const filesIn = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((one) => {
    const path = folder === '' ? one.name : `${folder}/${one.name}`
    return one.isDirectory() ? filesIn(path) : [path]
  })

/** @type {Map<string, Uint8Array>} */
const files = new Map(filesIn('').map((path) => [path, readFileSync(join(root, path))]))

/** @type {(path: string) => string} */
const textOf = (path) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path))

/** @type {<Value>(path: string, read: (text: string) => Value, otherwise: Value) => Value} */
function readOr(path, read, otherwise) {
  try {
    return read(textOf(path))
  } catch {
    faults.push(`${path} is missing or cannot be read.`)
    return otherwise
  }
}

/** @type {any[]} */
const keys = readOr('keys.json', (text) => [...JSON.parse(text).keys], [])
/** @type {any[]} */
const chain = readOr(
  'chain.jsonl',
  (text) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  [],
)
/** @type {any} */
const list = readOr('folder.json', (text) => JSON.parse(text), { files: {} })
/** @type {any} */
const pages = readOr('pages.json', (text) => JSON.parse(text), { pages: {} })
const keyOf = (/** @type {string | null} */ kid) => keys.find((one) => one.kid === kid)

/** @type {(path: string, record: any) => void} */
function checkRecord(path, record) {
  const { keyId, signature, ...rest } = record
  const isHeld = isSigned(canonical(rest), signature, keyOf(keyId)?.x ?? '')
  expect(isHeld && canonical(record) === textOf(path), `${path} is not what a key of the paper signed.`)
}

function checkList() {
  checkRecord('folder.json', list)
  for (const [path, sha256] of Object.entries(list.files ?? {})) {
    const bytes = files.get(path)
    if (!bytes) faults.push(`${path} is missing.`)
    else expect(hash(bytes) === sha256, `${path} is not what folder.json says.`)
  }
  for (const path of files.keys())
    expect(path === 'folder.json' || Object.hasOwn(list.files ?? {}, path), `${path} does not belong here.`)
}

function checkKeys() {
  keys.sort((one, other) => one.place - other.place)
  keys.forEach(({ kid, place, since, x, endorsement }, index) => {
    const before = keys[index - 1]
    const name = createHash('sha256').update(Buffer.from(x, 'base64url')).digest('hex').slice(0, 16)
    expect(name === kid, `Key ${kid} is not the key its name says.`)
    if (trusted.includes(kid)) return
    const isHandedOn = before && isSigned(canonical({ kid, place, since, x }), endorsement, before.x)
    expect(
      before ? place === before.place + 1 && isHandedOn : place === 1,
      `Key ${kid} was not handed on by the key before it. If the paper says it is its own: --trust ${kid}`,
    )
  })
}

const state = {
  sequence: 0,
  sha256: '0'.repeat(64),
  releasedAt: '',
  lastNumber: 0,
  lastDate: '',
  keyPlace: 0,
  /** @type {Map<string, any>} */ editions: new Map(),
  /** @type {Map<number, number>} */ volumes: new Map(),
}

/** @type {(read: any) => number} */
function dueNumber({ numbering = { by: 'volume', firstNumber: 1 }, edition }) {
  if (state.lastNumber === 0) return numbering.firstNumber
  return numbering.by === 'volume' ? (state.volumes.get(edition.volume) ?? 0) + 1 : state.lastNumber + 1
}

/** @type {(read: any, say: (is: unknown, fault: string) => void) => void} */
function checkNumbers(read, say) {
  const { edition, revision } = read
  const before = state.editions.get(edition.id)
  if (before) {
    say(revision === before.revision + 1, `is revision ${revision} where ${before.revision + 1} was due`)
    for (const name of ['date', 'volume', 'number'])
      say(edition[name] === before.edition[name], `changes the ${name} of its edition`)
  } else {
    const due = dueNumber(read)
    say(edition.number === due, `takes No. ${edition.number} where No. ${due} was due`)
    say(revision === 1, `opens its edition with revision ${revision}`)
    say(edition.date > state.lastDate, 'takes a number out of date order')
    state.volumes.set(edition.volume, edition.number)
    Object.assign(state, { lastNumber: edition.number, lastDate: edition.date })
  }
  state.editions.set(edition.id, { edition, revision })
}

/** @type {(release: any, isFirstForm: boolean, say: (is: unknown, fault: string) => void) => void} */
function checkSignature({ manifest, signature, keyId }, isFirstForm, say) {
  // Releases of the first form were printed before the paper signed.
  if (state.keyPlace === 0 && isFirstForm && signature === null && keyId === null) return
  const key = keyOf(keyId)
  say(key && isSigned(manifest, signature, key.x), 'is not what a key of the paper signed')
  if (!key) return
  say(key.place >= state.keyPlace, `is signed by key ${keyId}, which had been replaced`)
  state.keyPlace = Math.max(state.keyPlace, key.place)
}

/** @type {(read: any) => string} */
const contentOf = ({ edition: { id, date }, masthead, sections, corrections, killed }) =>
  hash(canonical({ edition: { id, date }, masthead, sections, corrections, killed }))

/** @type {(release: any, index: number) => void} */
function checkRelease(release, index) {
  /** @type {(is: unknown, fault: string) => void} */
  const say = (is, fault) => expect(is, `Release ${index + 1} ${fault}.`)
  const read = JSON.parse(release.manifest)
  const isFirstForm = read.format === 'monexus.release/1'
  say(hash(release.manifest) === release.sha256, 'is not what its hash says')
  say(read.sequence === state.sequence + 1, `stands where release ${state.sequence + 1} belongs`)
  say(read.previousSha256 === state.sha256, 'does not name the release before it as its parent')
  say(read.releasedAt >= state.releasedAt, 'says it went out before its parent')
  say(isFirstForm || contentOf(read) === read.contentSha256, 'shows other contents than it says')
  checkNumbers(read, say)
  checkSignature(release, isFirstForm, say)
  Object.assign(state, { sequence: read.sequence, sha256: release.sha256, releasedAt: read.releasedAt })
}

function checkChain() {
  chain.forEach((release, index) => {
    try {
      checkRelease(release, index)
    } catch {
      faults.push(`Release ${index + 1} cannot be read.`)
    }
  })
  expect(chain.at(-1)?.sha256 === list.release, 'chain.jsonl does not end with the release of this folder.')
}

/** What the paper took down after it printed this edition. @type {any[]} */
const withdrawn = pages?.since?.killed ?? []

function checkArticles() {
  const { edition, revision, sections } = JSON.parse(chain.at(-1).manifest)
  const { date, volume, number } = edition
  expect(
    canonical(list.edition) === canonical({ date, volume, number, revision }),
    'folder.json names another edition than its release.',
  )
  for (const { articles } of sections)
    for (const { article, slug, sha256 } of articles) {
      const bytes = files.get(`snapshots/${sha256}.json`)
      // pages.json is signed (checkPages): only the paper can say that an article was taken down.
      if (withdrawn.some((one) => one.article === article))
        expect(!bytes, `Snapshot ${sha256} (“${slug}”) was taken down and does not belong here.`)
      else
        expect(bytes && hash(bytes) === sha256, `Snapshot ${sha256} (“${slug}”) is not what its hash says.`)
    }
}

function checkPages() {
  checkRecord('pages.json', pages)
  expect(pages.release === list.release, 'pages.json is about another release.')
  for (const [path, sha256] of Object.entries(pages.pages ?? {})) {
    const bytes = files.get(path)
    expect(bytes && hash(bytes) === sha256, `Page ${path} is not what was printed.`)
  }
  for (const path of files.keys())
    if (/\.html$|\/provenance\.json$/.test(path))
      expect(Object.hasOwn(pages.pages ?? {}, path), `Page ${path} was never printed.`)
}

for (const check of [checkKeys, checkList, checkChain, checkArticles, checkPages])
  try {
    check()
  } catch {
    faults.push(`The folder cannot be read (${check.name}).`)
  }
for (const fault of new Set(faults)) console.log(fault)
if (faults.length === 0) {
  const { volume, number, date, revision } = list.edition
  console.log(`${list.paper}, Vol. ${volume} No. ${number} of ${date}, release ${revision}: it holds.`)
  const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`
  const printed = Object.keys(pages.pages).length
  console.log(
    `${counted(chain.length, 'release')}, ${counted(printed, 'page')}, ${counted(files.size, 'file')}.`,
  )
  for (const { headline, at, release } of withdrawn)
    console.log(`“${headline}” was taken down on ${at.slice(0, 10)} by release ${release} and left out.`)
  console.log(`The paper’s first key is ${keys[0]?.kid}: compare it with what you know from elsewhere.`)
}
process.exitCode = faults.length === 0 ? 0 : 1
