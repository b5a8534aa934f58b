import type { ArticleCard } from '../site/views/ArticleCard.ts'
import type { SectionView } from '../site/views/SectionView.ts'
import { articleCard } from './articleCard.ts'
import type { Paper } from './paper.ts'
import type { SnapshotReader } from './snapshots.ts'

/** How many articles a section page shows. */
const shown = 24

/** A section's articles, the newest edition's first and in printed order, each once. */
export const sectionArticles = async (
  read: SnapshotReader,
  paper: Paper,
  section: SectionView,
): Promise<ArticleCard[]> => {
  const editions = [...paper.editions.entries()].sort(([a], [b]) => b.localeCompare(a))
  const hashes = new Map<string, string>()
  for (const [, { newest }] of editions) {
    const printed = newest.manifest.sections.find((one) => one.slug === section.slug)
    for (const { slug, sha256 } of printed?.articles ?? [])
      if (!hashes.has(slug) && !paper.gone.has(`/${section.slug}/${slug}`)) hashes.set(slug, sha256)
    if (hashes.size >= shown) break
  }
  const articles = await read([...hashes.values()].slice(0, shown))
  return articles.map((one) => articleCard(one, section))
}
