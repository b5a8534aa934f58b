import type { Manifest } from '../domain/editions/manifest.ts'
import type { SectionFront } from '../site/views/SectionFront.ts'
import { articleCard } from './articleCard.ts'
import { sectionView } from './sectionView.ts'
import type { SnapshotReader } from './snapshots.ts'

/** A release as a front: its sections with their articles announced, in printed order. */
export const sectionFronts = async (read: SnapshotReader, release: Manifest): Promise<SectionFront[]> => {
  const fronts: SectionFront[] = []
  for (const section of release.sections) {
    const view = sectionView(section)
    const articles = await read(section.articles.map((one) => one.sha256))
    fronts.push({ section: view, articles: articles.map((one) => articleCard(one, view)) })
  }
  return fronts
}
