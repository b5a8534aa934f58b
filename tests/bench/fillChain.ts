/**
 * A process of its own, run by `verifyBench`: a newsroom with a chain of so many signed releases, each of
 * twenty articles. Prints one line of JSON: how long SHA-256 over the same manifests takes.
 */
import { createHash } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { importEditions, type ReadRelease } from '../../src/commands/importing/importEditions.ts'
import { importReleases } from '../../src/commands/importing/importReleases.ts'
import { signingKey } from '../../src/commands/signingKey.ts'
import { canonicalJson } from '../../src/domain/editions/canonicalJson.ts'
import { composeManifest } from '../../src/domain/editions/composeManifest.ts'
import { genesisHash } from '../../src/domain/editions/genesisHash.ts'
import { sha256Of } from '../../src/domain/editions/sha256Of.ts'
import type { KeyPair } from '../../src/domain/editions/signing/newKeyPair.ts'
import { signText } from '../../src/domain/editions/signing/signText.ts'
import { openNewsroom } from '../../src/server/openNewsroom.ts'

const many = Number(process.argv[2])
const dayInMilliseconds = 86_400_000
const masthead = {
  name: 'The Monexus',
  motto: 'A daily paper reported from the wire',
  foundedOn: '2020-01-01',
  timeZone: 'UTC',
  clocks: [{ label: 'UTC', zone: 'UTC' }],
  footer: 'Monexus Media',
}

const sectionsOf = (place: number) =>
  ['world', 'business', 'science', 'culture', 'sport'].map((slug, at) => ({
    slug,
    title: slug,
    colour: 'ink',
    articles: Array.from({ length: 4 }, (_, index) => ({
      article: sha256Of(`${slug} ${String(place)} ${String(index)}`).slice(0, 24),
      slug: `a-story-of-day-${String(place)}-for-place-${String(at * 4 + index)}`,
      sha256: sha256Of(`${slug} ${String(place)} ${String(index)} as printed`),
    })),
  }))

/** Every edition has two releases. */
const releaseAt = (place: number, previousSha256: string, key: KeyPair): ReadRelease => {
  const number = Math.floor(place / 2) + 1
  const at = new Date(Date.UTC(2020, 0, number, 6)).toISOString()
  const id = number.toString(16).padStart(24, '0')
  const contents = {
    edition: { id, date: at.slice(0, 10) },
    masthead,
    sections: sectionsOf(place),
    corrections: [],
    killed: [],
  }
  const composed = composeManifest({
    contents,
    numbering: { by: 'continuous', firstNumber: 1 },
    surroundings: {
      asOf: at,
      wire: { quiet: [], more: 0, wholeSince: null },
      markets: { asOf: null, instruments: [] },
      clocks: [],
    },
    position: { sequence: place + 1, previousSha256, revision: (place % 2) + 1, volume: 1, number },
    releasedAt: new Date(Date.parse(at) + ((place % 2) * dayInMilliseconds) / 8).toISOString(),
    reason: 'Printed',
  })
  if (composed.problems) throw new Error(composed.problems.join('; '))
  const text = canonicalJson(composed.manifest)
  const { sha256, manifest: read } = composed
  return { text, sha256, read, signature: signText(text, key), keyId: key.keyId }
}

const payload = await openNewsroom()
const key = await signingKey(payload, { now: new Date(), renewLost: false })
const releases: ReadRelease[] = []
for (let place = 0; place < many; place += 1)
  releases.push(releaseAt(place, releases.at(-1)?.sha256 ?? genesisHash, key))
await importEditions(payload, releases)
await importReleases(payload, releases)
const start = performance.now()
for (const { text } of releases) createHash('sha256').update(text).digest('hex')
const hashing = performance.now() - start
const bytes = releases.reduce((sum, { text }) => sum + text.length, 0)
process.stdout.write(`${JSON.stringify({ hashing, bytes })}\n`)
await payload.destroy()
process.exit(0)
