import type { ReactElement } from 'react'
import { Notice } from '../components/Notice.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { PaperFrame } from '../components/PaperFrame.tsx'
import { StoryCard } from '../components/StoryCard.tsx'
import { sectionHue } from '../text/sectionHue.ts'
import type { ArticleCard } from '../views/ArticleCard.ts'
import type { FurnitureView } from '../views/FurnitureView.ts'
import type { SectionView } from '../views/SectionView.ts'

export interface SectionPageProps {
  furniture: FurnitureView
  section: SectionView
  /** In printed order; may be empty. */
  articles: ArticleCard[]
}

/** One section of the newest release. */
export const SectionPage = ({ furniture, section, articles }: SectionPageProps): ReactElement => (
  <PaperFrame
    furniture={furniture}
    title={section.title}
    description={`${section.title} in ${furniture.masthead.name}`}
    canonicalPath={section.href}
    currentHref={section.href}
  >
    <PageTitle title={section.title} hue={sectionHue(section.colour)} />
    {articles.length === 0 && (
      <Notice heading="h2" title={`Nothing in ${section.title} today.`}>
        <p>
          This edition has no article here. <a href="/">Read the rest of the paper</a> or{' '}
          <a href="/editions">look in an earlier edition</a>.
        </p>
      </Notice>
    )}
    <div className="SectionPage-list">
      {articles.map((card) => (
        <StoryCard key={card.href} card={card} rank="row" pictured heading="h2" />
      ))}
    </div>
  </PaperFrame>
)
