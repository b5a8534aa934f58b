import type { Manifest } from '../domain/editions/manifest.ts'
import type { ArticleCard } from '../site/views/ArticleCard.ts'
import type { EditionView } from '../site/views/EditionView.ts'
import type { SectionFront } from '../site/views/SectionFront.ts'
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

const neighbours = (own: SectionFront | undefined, href: string) => {
  const articles = own?.articles ?? []
  const at = articles.findIndex((one) => one.href === href)
  return { previous: articles[at - 1] ?? null, next: articles[at + 1] ?? null }
}

/** What stands round an article among the sections of its release: its own, its neighbours and the rest. */
export const surroundingsAmong = (
  fronts: readonly SectionFront[],
  release: Manifest,
  href: string,
): Surroundings => {
  const own = fronts.find((front) => front.articles.some((one) => one.href === href))
  const { previous, next } = neighbours(own, href)
  const beside = [previous?.href, href, next?.href]
  const others = fronts.flatMap((front) => front.articles).filter((one) => !beside.includes(one.href))
  const section = own?.section ?? sectionView({ slug: href.split('/')[1] ?? '', title: '', colour: 'ink' })
  return { section, edition: editionView(release), previous, next, more: others.slice(0, 4) }
}

/** What stands round an article in its edition: its section, its neighbours and the rest. */
export const articleSurroundings = async (
  read: SnapshotReader,
  release: Manifest,
  href: string,
): Promise<Surroundings> => surroundingsAmong(await sectionFronts(read, release), release, href)
