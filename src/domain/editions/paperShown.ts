import type { ArticleSnapshot } from './articleSnapshot.ts'
import type { Amendments } from './amendmentsOf.ts'
import type { Manifest, PrintedSection } from './manifest.ts'

/** What readers are shown of an edition, with the articles themselves, to compare two states of it. */
export interface PaperShown extends Amendments {
  masthead: Manifest['masthead']
  sections: readonly PrintedSection[]
  /** By the hash that the sections name. */
  articles: ReadonlyMap<string, ArticleSnapshot>
}
