import { amendmentsOf } from './amendmentsOf.ts'
import type { Manifest } from './manifest.ts'
import { placeInPrint } from './placeInPrint.ts'
import type { PrintedCorrection } from './printedCorrection.ts'
import type { SincePrinted } from './sincePrinted.ts'
import type { Tombstone } from './tombstone.ts'

interface Link {
  sha256: string
  manifest: Manifest
}

interface Grounds {
  /** The whole chain, oldest first. */
  chain: readonly Link[]
  /** What was known of the release when it was imported. */
  known?: SincePrinted | undefined
}

const sameKill = (one: Tombstone, other: Tombstone): boolean => one.article === other.article

const sameCorrection = (one: PrintedCorrection, other: PrintedCorrection): boolean =>
  one.article === other.article &&
  one.kind === other.kind &&
  one.at === other.at &&
  one.whatChanged === other.whatChanged

/** Each once, as whoever said it first. */
const once = <One>(all: readonly One[], isSame: (one: One, other: One) => boolean): One[] =>
  all.filter((one, place) => all.findIndex((other) => isSame(one, other)) === place)

const killedIn = ({ sha256, manifest }: Link, of: Manifest): SincePrinted['killed'] => {
  const { date, volume, number } = manifest.edition
  return amendmentsOf(manifest).killed.flatMap((grave) => {
    const place = placeInPrint(of, grave.article)
    if (!place) return []
    const address = { section: place.section.slug, slug: place.entry.slug }
    return [{ ...grave, ...address, release: sha256, edition: { date, volume, number } }]
  })
}

const correctedIn = ({ sha256, manifest }: Link, of: Manifest): SincePrinted['corrections'] =>
  amendmentsOf(manifest)
    .corrections.filter(({ article }) => placeInPrint(of, article))
    .map((one) => ({ ...one, release: sha256 }))

/**
 * What any release of the chain took down or put right of a release's articles and the release itself does
 * not say; undefined for nothing. A kill is for the whole paper, whichever number it was made in.
 */
export const amendedSince = (of: Manifest, { chain, known }: Grounds): SincePrinted | undefined => {
  const own = amendmentsOf(of).corrections
  const killed = once([...(known?.killed ?? []), ...chain.flatMap((one) => killedIn(one, of))], sameKill)
  const corrections = once(
    [...(known?.corrections ?? []), ...chain.flatMap((one) => correctedIn(one, of))],
    sameCorrection,
  ).filter((one) => !own.some((other) => sameCorrection(one, other)))
  return killed.length + corrections.length === 0 ? undefined : { killed, corrections }
}
