import type { ReactElement } from 'react'
import type { ArticleCard } from '../views/ArticleCard.ts'
import { CardMeta } from './CardMeta.tsx'
import { CardPicture } from './CardPicture.tsx'
import { SectionLabel } from './SectionLabel.tsx'

interface StoryCardProps {
  card: ArticleCard
  /** `second` beside the lead, `brief` within its section, `line` for headlines alone, `row` in a section's list. */
  rank: 'second' | 'brief' | 'line' | 'row'
  /** Leave the section's name out where the heading above says it. */
  labelled?: boolean
  pictured?: boolean
  heading?: 'h2' | 'h3'
}

/** An article announced on another page. */
export const StoryCard = ({
  card,
  rank,
  labelled = false,
  pictured = false,
  heading: Heading = 'h3',
}: StoryCardProps): ReactElement => (
  <article className={`StoryCard StoryCard-${rank}`}>
    {pictured && <CardPicture picture={card.picture} wide={rank === 'row'} />}
    <div className="StoryCard-words">
      {labelled && <SectionLabel section={card.section} />}
      <Heading className="StoryCard-headline">
        <a href={card.href}>{card.headline}</a>
      </Heading>
      {rank !== 'line' && <p className="StoryCard-standfirst">{card.standfirst}</p>}
      <CardMeta card={card} />
    </div>
  </article>
)
