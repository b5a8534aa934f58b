import { amendmentsOf, type Amendments } from './amendmentsOf.ts'
import type { Manifest, PrintedSection } from './manifest.ts'

/**
 * What a new release of an edition shows: its sections, and what the release before said was corrected
 * and taken down. What was taken down is not printed again, whoever listed it.
 */
export const carryAmendments = (
  sections: readonly PrintedSection[],
  before: Manifest | null,
): Amendments & { sections: PrintedSection[] } => {
  const { corrections, killed } = amendmentsOf(before)
  const dead = new Set(killed.map((one) => one.article))
  const living = sections.map(({ articles, ...section }) => ({
    ...section,
    articles: articles.filter((one) => !dead.has(one.article)),
  }))
  return { sections: living.filter((one) => one.articles.length > 0), corrections, killed }
}
