import type { PrintedPicture } from '../../domain/editions/articleSnapshot.ts'
import type { SectionView } from './SectionView.ts'
import type { SourceTally } from './SourceTally.ts'

/** An article as other pages announce it. */
export interface ArticleCard {
  href: string
  headline: string
  standfirst: string
  section: SectionView
  picture: PrintedPicture | null
  /** When it was first printed, ISO 8601 in UTC. */
  printedAt: string
  /** Null for what was taken down. */
  sources: SourceTally | null
}
