import { amendmentsOf, type Amendments } from './amendmentsOf.ts'
import type { Manifest, PrintedEntry, PrintedSection } from './manifest.ts'
import type { PrintedCorrection } from './printedCorrection.ts'

/** What is told of an article after print. */
export interface Amended {
  correction: PrintedCorrection
  /** The article as it is printed from now on. */
  entry: PrintedEntry
}

/**
 * What an edition shows once an article in it is put right or brought up to date: its new text in the
 * same place, what was said of it, and all else as it was printed.
 */
export const putRight = (
  printed: Manifest | null,
  { correction, entry }: Amended,
): Amendments & { sections: PrintedSection[] } => {
  const { corrections, killed } = amendmentsOf(printed)
  const sections = (printed?.sections ?? []).map((section) => ({
    ...section,
    articles: section.articles.map((one) =>
      one.article === correction.article ? { ...entry, slug: one.slug } : one,
    ),
  }))
  return { sections, corrections: [...corrections, correction], killed }
}
