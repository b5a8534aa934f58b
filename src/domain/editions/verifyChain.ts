import { contentHash } from './contentHash.ts'
import { dueNumber } from './dueNumber.ts'
import { genesisHash } from './genesisHash.ts'
import type { Manifest, Numbering } from './manifest.ts'
import { readManifest } from './readManifest.ts'
import { sha256Of } from './sha256Of.ts'

/** A release as stored: its manifest, the text exactly as read, and the hash it was given. */
export interface StoredRelease {
  text: string
  sha256: string
}

interface Trail {
  sequence: number
  sha256: string
  releasedAt: string
  /** The newest release of every edition, by edition id. */
  editions: Map<string, Pick<Manifest, 'edition' | 'revision'>>
  /** The last number of every volume. */
  volumes: Map<number, number>
  /** The last number of any edition; null before the first. */
  lastNumber: number | null
  lastNumberedDate: string
}

const linkProblems = (read: Manifest, trail: Trail): string[] => {
  const problems: string[] = []
  if (read.sequence !== trail.sequence + 1)
    problems.push(`stands where release ${trail.sequence + 1} of the chain belongs`)
  if (read.previousSha256 !== trail.sha256) problems.push('does not name the release before it as its parent')
  if (Date.parse(read.releasedAt) < Date.parse(trail.releasedAt))
    problems.push('says it went out before its parent')
  return problems
}

/** Releases of the first form were numbered within their volume, from 1. */
const numberingOf = (read: Manifest): Numbering =>
  read.format === 'monexus.release/2' ? read.numbering : { by: 'volume', firstNumber: 1 }

const firstReleaseProblems = (read: Manifest, trail: Trail): string[] => {
  const { edition, revision } = read
  const problems: string[] = []
  const lastInVolume = trail.volumes.get(edition.volume) ?? 0
  const due = dueNumber({ numbering: numberingOf(read), lastNumber: trail.lastNumber, lastInVolume })
  if (edition.number !== due)
    problems.push(`takes No. ${edition.number} where No. ${due} of volume ${edition.volume} was due`)
  if (revision !== 1) problems.push(`opens its edition with revision ${revision} instead of 1`)
  if (edition.date <= trail.lastNumberedDate) problems.push('takes a number out of date order')
  return problems
}

const revisionProblems = (
  { edition, revision }: Manifest,
  before: Pick<Manifest, 'edition' | 'revision'>,
): string[] => {
  const problems: string[] = []
  if (revision !== before.revision + 1)
    problems.push(`is revision ${revision} of its edition where ${before.revision + 1} was due`)
  for (const name of ['date', 'volume', 'number'] as const)
    if (edition[name] !== before.edition[name])
      problems.push(`changes its edition’s ${name} from ${before.edition[name]} to ${edition[name]}`)
  return problems
}

const numberProblems = (read: Manifest, trail: Trail): string[] => {
  const before = trail.editions.get(read.edition.id)
  return before ? revisionProblems(read, before) : firstReleaseProblems(read, trail)
}

const isWhatItSays = (read: Manifest): boolean =>
  read.format === 'monexus.release/1' || contentHash(read) === read.contentSha256

const advance = (trail: Trail, read: Manifest, sha256: string): void => {
  if (!trail.editions.has(read.edition.id)) {
    trail.volumes.set(read.edition.volume, read.edition.number)
    trail.lastNumber = read.edition.number
    trail.lastNumberedDate = read.edition.date
  }
  trail.editions.set(read.edition.id, { edition: read.edition, revision: read.revision })
  Object.assign(trail, { sequence: read.sequence, sha256, releasedAt: read.releasedAt })
}

/**
 * Checks a whole chain of releases, oldest first, as any reader can: positions without gap, parents
 * named, hashes equal to the manifests as stored, numbers without gap within a volume and in date
 * order, revisions without gap within an edition. Answers with every problem in words; none is proof.
 */
export const verifyChain = (releases: StoredRelease[]): string[] => {
  const trail: Trail = {
    sequence: 0,
    sha256: genesisHash,
    releasedAt: new Date(0).toISOString(),
    editions: new Map(),
    volumes: new Map(),
    lastNumber: null,
    lastNumberedDate: '',
  }
  return releases.flatMap((release, index) => {
    const read = readManifest(release.text)
    if (!read) {
      Object.assign(trail, { sequence: trail.sequence + 1, sha256: release.sha256 })
      return [`Release ${index + 1} holds no manifest that can be read.`]
    }
    const problems = [...linkProblems(read, trail), ...numberProblems(read, trail)]
    if (!isWhatItSays(read)) problems.unshift('shows other contents than its content hash says')
    if (sha256Of(release.text) !== release.sha256) problems.unshift('is not what its hash says')
    advance(trail, read, release.sha256)
    return problems.map((problem) => `Release ${read.sequence} ${problem}.`)
  })
}
