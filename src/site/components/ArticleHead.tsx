import type { ReactElement } from 'react'
import type { ArticleSnapshot } from '../../domain/editions/articleSnapshot.ts'
import { headlineLength } from '../text/headlineLength.ts'
import type { SectionView } from '../views/SectionView.ts'
import { Breadcrumb } from './Breadcrumb.tsx'

interface ArticleHeadProps {
  article: ArticleSnapshot
  section: SectionView
  paper: string
}

/** Breadcrumb, headline and standfirst. */
export const ArticleHead = ({ article, section, paper }: ArticleHeadProps): ReactElement => (
  <header className="ArticleHead">
    <Breadcrumb paper={paper} section={section} />
    <h1 className={`ArticleHead-headline ${headlineLength(article.headline)}`}>{article.headline}</h1>
    <p className="ArticleHead-standfirst">{article.standfirst}</p>
  </header>
)
