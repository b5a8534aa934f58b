import type { Payload, Where } from 'payload'
import { lastPrintableDay } from '../domain/editions/lastPrintableDay.ts'
import type { PrintedSoFar } from '../domain/editions/nextPosition.ts'
import { volumeOf } from '../domain/editions/volumeOf.ts'
import type { Manifest, Numbering } from '../domain/editions/manifest.ts'
import { parseManifest } from '../domain/editions/readManifest.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Edition, Release } from '../generated/payload-types.ts'
import { newestOfEdition } from './newestOfEdition.ts'

interface Asked {
  masthead: Pick<Manifest['masthead'], 'foundedOn' | 'timeZone'>
  numbering: Numbering
  now: Date
}

interface Standing extends PrintedSoFar {
  headAt: string | null
  /** The newest release of the edition. */
  newest: Manifest | null
}

const newest = async (payload: Payload, sort: string[], where: Where): Promise<Release | null> => {
  const { docs } = await payload.find({
    collection: 'releases',
    where,
    sort,
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0] ?? null
}

/** The newest edition that holds a number: numbers are given in date order, by first releases. */
const lastNumbered = async (payload: Payload) => {
  const release = await newest(payload, ['-sequence'], { revision: { equals: 1 } })
  return {
    lastNumber: release && release.number,
    lastNumberedDate: release && parseManifest(release.manifest).edition.date,
  }
}

/** Where an edition stands by its newest release. */
const placeOf = (release: Release | null) => {
  if (release === null) return { newest: null, printedOfEdition: null }
  const { volume, number, revision } = release
  return { newest: parseManifest(release.manifest), printedOfEdition: { volume, number, revision } }
}

/** Where the chain stands, read just before a release is inserted. */
export const readPrintedSoFar = async (
  payload: Payload,
  edition: Edition,
  { masthead, numbering, now }: Asked,
): Promise<Standing> => {
  const volume = volumeOf(edition.date, masthead.foundedOn)
  // The head first: a release that comes in while we read the rest takes the place after it, so our
  // own insert then collides there and is tried again.
  const head = await newest(payload, ['-sequence'], {})
  const [inVolume, ofEdition, last] = await Promise.all([
    newest(payload, ['-number'], { volume: { equals: volume ?? 0 } }),
    // Nothing is newer than the head.
    idOf(head?.edition) === edition.id ? head : newestOfEdition(payload, edition.id),
    lastNumbered(payload),
  ])
  return {
    edition: { date: edition.date, status: edition.status },
    volume,
    head: head && { sequence: head.sequence, sha256: head.sha256 },
    headAt: head && head.at,
    printedInVolume: inVolume?.number ?? 0,
    numbering,
    ...placeOf(ofEdition),
    ...last,
    lastPrintableDay: lastPrintableDay(now, masthead.timeZone),
  }
}
