import type { ArticleSnapshot } from '../../domain/editions/articleSnapshot.ts'
import type { SourceTally } from '../views/SourceTally.ts'
import { countOwners } from './countOwners.ts'

/** What an article rests on, in numbers, as it was counted at print; by owners for the first snapshots. */
export const tallySources = (article: ArticleSnapshot): SourceTally => {
  const { links } = article
  if (article.format === 'monexus.article/1') return { sources: links.length, owners: countOwners(links) }
  const { sources, independent } = article.independence
  return { sources, independent }
}
