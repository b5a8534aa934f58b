import type { SectionView } from '../site/views/SectionView.ts'
import type { Paper } from './paper.ts'

/** A printed section as navigation and labels name it. */
export const sectionView = ({ slug, title, colour }: Omit<SectionView, 'href'>): SectionView => ({
  slug,
  title,
  colour,
  href: `/${slug}`,
})

/** Every section readers can reach: those of the newest release first, then of earlier ones. */
export const printedSections = (paper: Paper): SectionView[] => {
  const found = new Map<string, SectionView>()
  const editions = [...paper.editions.values()].map((one) => one.newest).reverse()
  for (const release of paper.head ? [paper.head, ...editions] : editions)
    for (const section of release.manifest.sections)
      if (!found.has(section.slug)) found.set(section.slug, sectionView(section))
  return [...found.values()]
}
