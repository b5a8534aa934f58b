import type { Payload } from 'payload'
import { articleSnapshot } from '../domain/editions/articleSnapshot.ts'
import { manifest } from '../domain/editions/manifest.ts'
import { type PlaceInPrint, placeInPrint } from '../domain/editions/placeInPrint.ts'
import type { Tombstone } from '../domain/editions/tombstone.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import { findReleasesOf } from './findCarriers.ts'

/** Where it was in print last: its address stays taken even if later releases left it out. */
const lastPlace = async (payload: Payload, article: string): Promise<PlaceInPrint> => {
  const releases = await findReleasesOf(payload, article)
  for (const release of releases.toReversed()) {
    const place = placeInPrint(manifest.parse(JSON.parse(release.manifest)), article)
    if (place) return place
  }
  throw new ActRefused('not-in-print', 'No release carries this article.')
}

const headlineOf = async (payload: Payload, sha256: string): Promise<string> => {
  const where = { sha256: { equals: sha256 } }
  const { docs } = await payload.find({ collection: 'snapshots', where, limit: 1, depth: 0 })
  const [kept] = docs
  return kept ? articleSnapshot.parse(JSON.parse(kept.canonical)).headline : ''
}

/** The tombstone of an article, with the headline and the address readers knew it by. */
export const graveFor = async (
  payload: Payload,
  { article, reason, at }: Pick<Tombstone, 'article' | 'reason' | 'at'>,
): Promise<Tombstone> => {
  const { section, entry } = await lastPlace(payload, article)
  const headline = await headlineOf(payload, entry.sha256)
  return { article, section: section.slug, slug: entry.slug, headline, reason, at }
}
