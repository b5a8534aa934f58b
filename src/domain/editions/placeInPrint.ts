import type { Manifest, PrintedSection } from './manifest.ts'

export interface PlaceInPrint {
  section: PrintedSection
  entry: PrintedSection['articles'][number]
}

/** Where a release carries an article; null where it does not. */
export const placeInPrint = (
  { sections }: Pick<Manifest, 'sections'>,
  article: string,
): PlaceInPrint | null => {
  for (const section of sections) {
    const entry = section.articles.find((one) => one.article === article)
    if (entry) return { section, entry }
  }
  return null
}
