import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson } from '../../../src/domain/editions/canonicalJson.ts'
import { composeManifest } from '../../../src/domain/editions/composeManifest.ts'
import { genesisHash } from '../../../src/domain/editions/genesisHash.ts'
import type { Manifest } from '../../../src/domain/editions/manifest.ts'
import { nextPosition } from '../../../src/domain/editions/nextPosition.ts'
import { sha256Of } from '../../../src/domain/editions/sha256Of.ts'
import { verifyChain, type StoredRelease } from '../../../src/domain/editions/verifyChain.ts'
import { volumeOf } from '../../../src/domain/editions/volumeOf.ts'
import { contentsOfPaper, mastheadOfPaper, partsOfPaper } from './printedPaper.ts'

type Printed = { manifest: Manifest; sha256: string }

const highest = (numbers: number[]): number => Math.max(0, ...numbers)

/** Prints an edition of a day on top of what is there, by the rules the press uses. */
const press = (chain: Printed[], date: string): Printed[] => {
  const volume = volumeOf(date, mastheadOfPaper.foundedOn)
  const own = chain.filter((one) => one.manifest.edition.date === date).at(-1)?.manifest
  const head = chain.at(-1)
  const { position } = nextPosition({
    edition: { date, status: 'open' },
    volume,
    head: head ? { sequence: head.manifest.sequence, sha256: head.sha256 } : null,
    printedInVolume: highest(
      chain.filter((one) => one.manifest.edition.volume === volume).map((one) => one.manifest.edition.number),
    ),
    numbering: partsOfPaper().numbering,
    lastNumber: chain.findLast((one) => one.manifest.revision === 1)?.manifest.edition.number ?? null,
    printedOfEdition: own ? { ...own.edition, revision: own.revision } : null,
    lastNumberedDate:
      chain
        .map((one) => one.manifest.edition.date)
        .toSorted()
        .at(-1) ?? null,
    lastPrintableDay: date,
  })
  if (!position) return chain
  const composed = composeManifest(
    partsOfPaper({ contents: contentsOfPaper({ edition: { id: `of-${date}`, date } }), position }),
  )
  return composed.manifest ? [...chain, composed] : chain
}

const days = [
  '2026-12-30',
  '2026-12-31',
  '2026-12-31',
  '2027-01-01',
  '2026-12-31',
  '2027-01-02',
  '2027-01-02',
]
const chain = days.reduce(press, [])

/** A printed release as a database keeps it. */
const kept = ({ manifest, sha256 }: { manifest: unknown; sha256: string }): StoredRelease => ({
  text: canonicalJson(manifest),
  sha256,
})
const verify = (releases: { manifest: unknown; sha256: string }[]): string[] =>
  verifyChain(releases.map(kept))

/** The chain with one release's manifest changed and its hash taken again, as a forger would. */
const forge = (at: number, change: (manifest: Manifest) => Manifest): Printed[] =>
  chain.map((one, index) => {
    if (index !== at) return one
    const manifest = change(one.manifest)
    return { manifest, sha256: sha256Of(manifest) }
  })
const inEdition = (manifest: Manifest, changed: Partial<Manifest['edition']>): Manifest => ({
  ...manifest,
  edition: { ...manifest.edition, ...changed },
})

describe('verifying the chain', () => {
  test('a paper printed over New Year’s Eve by the rules of the press verifies', () => {
    const line = chain.map(
      ({ manifest: { edition, revision } }) => `${edition.volume}/${edition.number}.${revision}`,
    )
    expect(line).toEqual(['1/1.1', '1/2.1', '1/2.2', '2/1.1', '1/2.3', '2/2.1', '2/2.2'])
    expect(verify(chain)).toEqual([])
  })

  test('an unprinted paper verifies', () => {
    expect(verify([])).toEqual([])
  })

  test('one blank more in a stored manifest shows', () => {
    const stored = chain
      .map(kept)
      .with(1, { ...kept(chain[1] as Printed), text: `${canonicalJson(chain[1]?.manifest)} ` })
    expect(verifyChain(stored)).toEqual(['Release 2 is not what its hash says.'])
  })

  test('contents that are not those its content hash names show', () => {
    expect(verify(forge(6, (one) => ({ ...one, sections: [] })))).toEqual([
      'Release 7 shows other contents than its content hash says.',
    ])
  })

  test('a paper that numbers on and on, and one that moved here, verify', () => {
    const parts = partsOfPaper({ numbering: { by: 'continuous', firstNumber: 176 } })
    const first = composeManifest({ ...parts, position: { ...parts.position, number: 176 } }) as Printed
    const next = composeManifest({
      ...parts,
      contents: contentsOfPaper({ edition: { id: 'e2', date: '2027-01-01' } }),
      position: { sequence: 2, volume: 2, number: 177, revision: 1, previousSha256: first.sha256 },
    }) as Printed
    expect(verify([first, next])).toEqual([])
    expect(verify([composeManifest(parts) as Printed])).toEqual([
      'Release 1 takes No. 1 where No. 176 of volume 1 was due.',
    ])
  })

  test('a word changed in a printed release shows', () => {
    const changed = chain.map((one, at) =>
      at === 2 ? { ...one, manifest: { ...one.manifest, reason: 'x' } } : one,
    )
    expect(verify(changed)).toEqual(['Release 3 is not what its hash says.'])
  })

  test('a field smuggled into a manifest shows, though the format would drop it', () => {
    const smuggled = chain.map((one, at) =>
      at === 0 ? { ...one, manifest: { ...one.manifest, extra: 1 } } : one,
    )
    expect(verify(smuggled)).toEqual(['Release 1 is not what its hash says.'])
  })

  test('a forged release breaks the link of the one after it', () => {
    expect(verify(forge(2, (manifest) => ({ ...manifest, reason: 'x' })))).toEqual([
      'Release 4 does not name the release before it as its parent.',
    ])
  })

  test('a release taken out shows as a gap, a lost parent and a lost revision', () => {
    expect(verify(chain.toSpliced(2, 1))).toEqual(
      expect.arrayContaining([
        'Release 4 stands where release 3 of the chain belongs.',
        'Release 4 does not name the release before it as its parent.',
        'Release 5 is revision 3 of its edition where 2 was due.',
      ]),
    )
  })

  test.each<[string, number, (manifest: Manifest) => Manifest, string]>([
    [
      'a number left out',
      3,
      (one) => inEdition(one, { number: 2 }),
      'Release 4 takes No. 2 where No. 1 of volume 2 was due.',
    ],
    [
      'an edition renumbered',
      6,
      (one) => inEdition(one, { number: 3 }),
      'Release 7 changes its edition’s number from 2 to 3.',
    ],
    [
      'an edition moved to another day',
      6,
      (one) => inEdition(one, { date: '2027-01-09' }),
      'Release 7 changes its edition’s date from 2027-01-02 to 2027-01-09.',
    ],
    [
      'an edition out of order',
      5,
      (one) => inEdition(one, { date: '2026-12-29' }),
      'Release 6 takes a number out of date order.',
    ],
    [
      'an edition that opens late',
      5,
      (one) => ({ ...one, revision: 2 }),
      'Release 6 opens its edition with revision 2 instead of 1.',
    ],
    [
      'a clock turned back',
      6,
      (one) => ({ ...one, releasedAt: '2026-06-25T06:33:00.000Z' }),
      'Release 7 says it went out before its parent.',
    ],
    [
      'a parent made up for the first release',
      0,
      (one) => ({ ...one, previousSha256: 'f'.repeat(64) }),
      'Release 1 does not name the release before it as its parent.',
    ],
  ])('%s shows', (_, at, change, problem) => {
    expect(verify(forge(at, change))).toContain(problem)
  })

  test('what is no manifest is named by its place and does not stop the reading', () => {
    const broken: StoredRelease[] = [{ text: '{"price":', sha256: genesisHash }, ...chain.slice(1).map(kept)]
    const problems = verifyChain(broken)
    expect(problems[0]).toBe('Release 1 holds no manifest that can be read.')
    expect(problems).toContain('Release 2 does not name the release before it as its parent.')
  })

  test('any days pressed in any order make a chain that verifies', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((one) => `2026-02-${String(one).padStart(2, '0')}`)
    fc.assert(
      fc.property(fc.array(day, { maxLength: 15 }), (order) => {
        expect(verify(order.reduce(press, []))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
