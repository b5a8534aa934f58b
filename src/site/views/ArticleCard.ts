import type { PrintedPicture } from '../../domain/editions/articleSnapshot.ts'
import type { SectionView } from './SectionView.ts'

/** An article as other pages announce it. */
export interface ArticleCard {
  href: string
  headline: string
  standfirst: string
  section: SectionView
  picture: PrintedPicture | null
  /** When it was first printed, ISO 8601 in UTC. */
  printedAt: string
  /** How many provenance links it rests on, and how many owners stand behind them. */
  sources: { links: number; owners: number }
}
