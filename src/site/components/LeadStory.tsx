import type { ReactElement } from 'react'
import { headlineLength } from '../text/headlineLength.ts'
import type { ArticleCard } from '../views/ArticleCard.ts'
import { CardMeta } from './CardMeta.tsx'
import { Picture } from './Picture.tsx'
import { SectionLabel } from './SectionLabel.tsx'

/** The story the paper leads with. */
export const LeadStory = ({ card }: { card: ArticleCard }): ReactElement => (
  <article className={card.picture ? 'LeadStory' : 'LeadStory LeadStory-unpictured'}>
    <header className="LeadStory-head">
      <SectionLabel section={card.section} />
      <h2 className={`LeadStory-headline ${headlineLength(card.headline)}`}>
        <a href={card.href}>{card.headline}</a>
      </h2>
    </header>
    {card.picture && (
      <figure className="LeadStory-picture">
        <Picture picture={card.picture} sizes="(max-width: 640px) 92vw, 56rem" eager />
        <figcaption className="credit">{card.picture.credit}</figcaption>
      </figure>
    )}
    <div className="LeadStory-words">
      <p className="LeadStory-standfirst">{card.standfirst}</p>
      <CardMeta card={card} />
    </div>
  </article>
)
