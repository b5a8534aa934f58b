import type { Manifest } from '../../domain/editions/manifest.ts'
import { placeInPrint } from '../../domain/editions/placeInPrint.ts'
import type { AmendmentView } from '../../site/views/AmendmentView.ts'
import type { SectionFront } from '../../site/views/SectionFront.ts'
import type { ToldInPrint } from './toldInPrint.ts'

interface Front {
  manifest: Manifest
  fronts: readonly SectionFront[]
}

const cardOf = ({ manifest, fronts }: Front, article: string) => {
  const place = placeInPrint(manifest, article)
  const href = place ? `/${place.section.slug}/${place.entry.slug}` : ''
  return fronts.flatMap(({ articles }) => articles).find((card) => card.href === href)
}

/** What stands over the front of an edition that was amended since: corrections, updates and kills, the newest first. */
export const amendmentsInPrint = ({ corrections, graves }: ToldInPrint, front: Front): AmendmentView[] => {
  const kills = graves.map(({ at, headline, section, slug, reason }): AmendmentView => {
    const href = `/${section}/${slug}`
    return { kind: 'kill', at, headline, href, whatWasWrong: reason, whatChanged: '' }
  })
  const others = corrections.flatMap(({ article, kind, at, whatWasWrong, whatChanged }): AmendmentView[] => {
    const card = cardOf(front, article)
    return card ? [{ kind, at, headline: card.headline, href: card.href, whatWasWrong, whatChanged }] : []
  })
  return [...kills, ...others].toSorted((one, other) => other.at.localeCompare(one.at))
}
