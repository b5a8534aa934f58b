import type { ReactElement } from 'react'

import { PaperFrame } from '../components/PaperFrame.tsx'
import type { FurnitureView } from '../views/FurnitureView.ts'
import type { ArticleCard } from '../views/ArticleCard.ts'
import type { SectionView } from '../views/SectionView.ts'

export interface SectionPageProps {
  furniture: FurnitureView
  section: SectionView
  /** In printed order; may be empty. */
  articles: ArticleCard[]
}

/** One section of the newest release. */
export const SectionPage = ({ furniture }: SectionPageProps): ReactElement => (
  <PaperFrame furniture={furniture} title={furniture.masthead.name} description="" canonicalPath="/">
    {null}
  </PaperFrame>
)
