import type { ReactElement } from 'react'
import type { ArticleSnapshot } from '../../domain/editions/articleSnapshot.ts'
import { PaperFrame } from '../components/PaperFrame.tsx'
import type { FurnitureView } from '../views/FurnitureView.ts'
import type { ArticleCard } from '../views/ArticleCard.ts'
import type { EditionView } from '../views/EditionView.ts'
import type { SectionView } from '../views/SectionView.ts'

export interface ArticlePageProps {
  furniture: FurnitureView
  /** Path of the article, from the root. */
  canonicalPath: string
  article: ArticleSnapshot
  section: SectionView
  /** The edition and release the article is shown from. */
  edition: EditionView
  /** Its neighbours within the section, in printed order. */
  previous: ArticleCard | null
  next: ArticleCard | null
  /** Others of the same edition; up to four are shown. */
  more: ArticleCard[]
}

/** One article as printed, with what it rests on. */
export const ArticlePage = ({ furniture }: ArticlePageProps): ReactElement => (
  <PaperFrame furniture={furniture} title={furniture.masthead.name} description="" canonicalPath="/">
    {null}
  </PaperFrame>
)
