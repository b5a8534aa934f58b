import { amendmentsOf, type Amendments } from './amendmentsOf.ts'
import type { Manifest, PrintedSection } from './manifest.ts'
import type { Tombstone } from './tombstone.ts'

/** What an edition shows once an article is taken down: all else as it was printed, and a tombstone. */
export const takeDown = (
  printed: Manifest | null,
  grave: Tombstone,
): Amendments & { sections: PrintedSection[] } => {
  const { corrections, killed } = amendmentsOf(printed)
  const sections = (printed?.sections ?? []).map(({ articles, ...section }) => ({
    ...section,
    articles: articles.filter(({ article }) => article !== grave.article),
  }))
  return {
    sections: sections.filter(({ articles }) => articles.length > 0),
    corrections,
    killed: [...killed, grave],
  }
}
