import type { Tombstone } from '../domain/editions/tombstone.ts'
import { utcTime } from '../site/text/utcTime.ts'
import type { ArticleCard } from '../site/views/ArticleCard.ts'
import type { SectionView } from '../site/views/SectionView.ts'

/** What stands under the headline of an article that was taken down. */
export const withdrawnWords = ({ at, reason }: Pick<Tombstone, 'at' | 'reason'>): string =>
  `Withdrawn on ${utcTime.day(at)}. ${reason}`

/** What a past edition keeps of an article that was taken down, by its tombstone alone. */
export const withdrawnCard = (
  grave: Tombstone,
  { section, printedAt }: { section: SectionView; printedAt: string },
): ArticleCard => ({
  href: `/${grave.section}/${grave.slug}`,
  headline: grave.headline,
  standfirst: withdrawnWords(grave),
  section,
  picture: null,
  printedAt,
  sources: null,
})
