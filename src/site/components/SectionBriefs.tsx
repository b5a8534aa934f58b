import type { ReactElement } from 'react'
import { sectionHue } from '../text/sectionHue.ts'
import type { SectionFront } from '../views/SectionFront.ts'
import { StoryCard } from './StoryCard.tsx'

/** What a section has besides the stories above: one in full, the others as headlines. */
export const SectionBriefs = ({ front }: { front: SectionFront }): ReactElement => (
  <section className={`SectionBriefs ${sectionHue(front.section.colour)}`}>
    <h2 className="SectionBriefs-title label">
      <a href={front.section.href}>{front.section.title}</a>
    </h2>
    {front.articles.map((card, place) => (
      <StoryCard key={card.href} card={card} rank={place === 0 ? 'brief' : 'line'} pictured={place === 0} />
    ))}
  </section>
)
