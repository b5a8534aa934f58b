import type { Payload } from 'payload'
import type { Manifest } from '../domain/editions/manifest.ts'
import { parseManifest } from '../domain/editions/readManifest.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Edition, Release } from '../generated/payload-types.ts'
import { newestOfEdition } from './newestOfEdition.ts'

/** An edition some release of which names an article, in the state of its newest release. */
export interface Carrier {
  edition: Edition
  printed: Manifest
}

/** A manifest is canonical JSON: an article it names stands in it like this, whatever it says of it. */
const named = (article: string): string => `"article":"${article}"`

/** The releases that name an article, of any edition or of one, oldest first. */
export const findReleasesOf = async (
  payload: Payload,
  article: string,
  edition?: string,
): Promise<Release[]> => {
  const { docs } = await payload.find({
    collection: 'releases',
    where: {
      and: [
        { manifest: { contains: named(article) } },
        ...(edition === undefined ? [] : [{ edition: { equals: edition } }]),
      ],
    },
    sort: 'sequence',
    depth: 0,
    pagination: false,
  })
  return docs
}

const carrierOf = async (payload: Payload, id: string): Promise<Carrier[]> => {
  const newest = await newestOfEdition(payload, id)
  const edition = await payload.findByID({ collection: 'editions', id, depth: 0, joins: false })
  return newest === null ? [] : [{ edition, printed: parseManifest(newest.manifest) }]
}

/** Every edition that ever printed or took down an article, the latest day first. */
export const findCarriers = async (payload: Payload, article: string): Promise<Carrier[]> => {
  const releases = await findReleasesOf(payload, article)
  const editions = new Set(releases.flatMap(({ edition }) => idOf(edition) ?? []))
  const carriers: Carrier[] = []
  for (const edition of editions) carriers.push(...(await carrierOf(payload, edition)))
  return carriers.toSorted((one, other) => other.edition.date.localeCompare(one.edition.date))
}
