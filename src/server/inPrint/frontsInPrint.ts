import type { Manifest } from '../../domain/editions/manifest.ts'
import type { FirstPrints } from '../../queries/firstPrints.ts'
import { withdrawnCard } from '../../queries/withdrawnCard.ts'
import type { SectionFront } from '../../site/views/SectionFront.ts'
import type { ToldInPrint } from './toldInPrint.ts'

interface Grounds {
  manifest: Manifest
  told: ToldInPrint
  firstPrinted: FirstPrints
}

/**
 * A release's fronts as it printed them, where an article that was taken down keeps its place and headline
 * and nothing else. `standing` are the fronts of what was not, section by section.
 */
export const frontsInPrint = (
  standing: readonly SectionFront[],
  { manifest, told, firstPrinted }: Grounds,
): SectionFront[] =>
  standing.map((front, place) => {
    const { slug, articles = [] } = manifest.sections[place] ?? { slug: '' }
    const cards = new Map(front.articles.map((card) => [card.href, card]))
    const cardOf = (one: (typeof articles)[number]) => {
      const grave = told.graves.find(({ article }) => article === one.article)
      const printedAt = firstPrinted.get(one.article) ?? manifest.releasedAt
      if (grave) return withdrawnCard(grave, { section: front.section, printedAt })
      return cards.get(`/${slug}/${one.slug}`)
    }
    return { ...front, articles: articles.flatMap((one) => cardOf(one) ?? []) }
  })
