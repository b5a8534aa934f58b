import type { ArticleSnapshot } from './articleSnapshot.ts'
import { entryInPrint } from './entryInPrint.ts'
import type { PrintedSection } from './manifest.ts'

/**
 * A section with its articles named by their hashes, in printed order.
 * @throws NotCanonical for a snapshot that is not plain JSON.
 */
export const sectionInPrint = (
  { slug, title, colour }: Omit<PrintedSection, 'articles'>,
  snapshots: readonly ArticleSnapshot[],
): PrintedSection => ({
  slug,
  title,
  colour,
  articles: snapshots.map(entryInPrint),
})
