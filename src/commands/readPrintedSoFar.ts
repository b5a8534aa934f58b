import type { Payload, Where } from 'payload'
import { lastPrintableDay } from '../domain/editions/lastPrintableDay.ts'
import type { PrintedSoFar } from '../domain/editions/nextPosition.ts'
import { volumeOf } from '../domain/editions/volumeOf.ts'
import { type Manifest, manifest } from '../domain/editions/manifest.ts'
import type { Edition, Release } from '../generated/payload-types.ts'

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

/** The day of the newest edition that holds a number. */
const lastNumberedDate = async (payload: Payload): Promise<string | null> => {
  const release = await newest(payload, ['-volume', '-number'], {})
  return release && manifest.parse(JSON.parse(release.manifest)).edition.date
}

/** Where the chain stands, read just before a release is inserted. */
export const readPrintedSoFar = async (
  payload: Payload,
  edition: Edition,
  { masthead, now }: { masthead: Pick<Manifest['masthead'], 'foundedOn' | 'timeZone'>; now: Date },
): Promise<PrintedSoFar & { headAt: string | null }> => {
  const volume = volumeOf(edition.date, masthead.foundedOn)
  // The head first: a release that comes in while we read the rest takes the place after it, so our
  // own insert then collides there and is tried again.
  const head = await newest(payload, ['-sequence'], {})
  const [inVolume, ofEdition, lastDate] = await Promise.all([
    newest(payload, ['-number'], { volume: { equals: volume ?? 0 } }),
    newest(payload, ['-revision'], { edition: { equals: edition.id } }),
    lastNumberedDate(payload),
  ])
  return {
    edition: { date: edition.date, status: edition.status },
    volume,
    head: head && { sequence: head.sequence, sha256: head.sha256 },
    headAt: head && head.at,
    printedInVolume: inVolume?.number ?? 0,
    printedOfEdition: ofEdition && {
      volume: ofEdition.volume,
      number: ofEdition.number,
      revision: ofEdition.revision,
    },
    lastNumberedDate: lastDate,
    lastPrintableDay: lastPrintableDay(now, masthead.timeZone),
  }
}
