import { amendmentsOf, type Amendments } from './amendmentsOf.ts'
import type { Manifest, PrintedSection } from './manifest.ts'
import type { PrintedCorrection } from './printedCorrection.ts'

/** What is told of an article after print. */
export interface Amended {
  correction: PrintedCorrection
  /** Hash of the article as it is printed from now on. */
  sha256: string
}

/**
 * What an edition shows once an article in it is put right or brought up to date: its new text in the
 * same place, what was said of it, and all else as it was printed.
 */
export const putRight = (
  printed: Manifest | null,
  { correction, sha256 }: Amended,
): Amendments & { sections: PrintedSection[] } => {
  const { corrections, killed } = amendmentsOf(printed)
  const sections = (printed?.sections ?? []).map((section) => ({
    ...section,
    articles: section.articles.map((one) => (one.article === correction.article ? { ...one, sha256 } : one)),
  }))
  return { sections, corrections: [...corrections, correction], killed }
}
