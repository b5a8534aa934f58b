import type { Payload } from 'payload'
import { parseManifest } from '../domain/editions/readManifest.ts'
import { type PlaceInPrint, placeInPrint } from '../domain/editions/placeInPrint.ts'
import type { Tombstone } from '../domain/editions/tombstone.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import { findSnapshot } from './findSnapshot.ts'
import { findReleasesOf } from './findCarriers.ts'

/** Where it was in print last: its address stays taken even if later releases left it out. */
const lastPlace = async (payload: Payload, article: string): Promise<PlaceInPrint> => {
  const releases = await findReleasesOf(payload, article)
  for (const release of releases.toReversed()) {
    const place = placeInPrint(parseManifest(release.manifest), article)
    if (place) return place
  }
  throw new ActRefused('not-in-print', 'No release carries this article.')
}

/** The tombstone of an article, with the headline and the address readers knew it by. */
export const graveFor = async (
  payload: Payload,
  { article, reason, at }: Pick<Tombstone, 'article' | 'reason' | 'at'>,
): Promise<Tombstone> => {
  const { section, entry } = await lastPlace(payload, article)
  const headline = (await findSnapshot(payload, entry.sha256))?.headline ?? ''
  return { article, section: section.slug, slug: entry.slug, headline, reason, at }
}
