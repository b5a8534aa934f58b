import type { Manifest } from '../domain/editions/manifest.ts'
import type { ArticleCard } from '../site/views/ArticleCard.ts'
import type { EditionView } from '../site/views/EditionView.ts'
import type { SectionView } from '../site/views/SectionView.ts'
import { editionView } from './editionView.ts'
import { sectionFronts } from './sectionFronts.ts'
import { sectionView } from './sectionView.ts'
import type { SnapshotReader } from './snapshots.ts'

export interface Surroundings {
  section: SectionView
  edition: EditionView
  previous: ArticleCard | null
  next: ArticleCard | null
  more: ArticleCard[]
}

/** What stands round an article in its edition: its section, its neighbours and the rest. */
export const articleSurroundings = async (
  read: SnapshotReader,
  release: Manifest,
  href: string,
): Promise<Surroundings> => {
  const fronts = await sectionFronts(read, release)
  const own = fronts.find((front) => front.articles.some((one) => one.href === href))
  const inSection = own?.articles ?? []
  const at = inSection.findIndex((one) => one.href === href)
  const beside = new Set([inSection[at - 1]?.href, href, inSection[at + 1]?.href])
  return {
    section: own?.section ?? sectionView({ slug: href.split('/')[1] ?? '', title: '', colour: 'ink' }),
    edition: editionView(release),
    previous: inSection[at - 1] ?? null,
    next: inSection[at + 1] ?? null,
    more: fronts.flatMap((front) => front.articles).filter((one) => !beside.has(one.href)).slice(0, 4),
  }
}
