import type { ReactElement } from 'react'
import { arrangeFront } from '../text/arrangeFront.ts'
import type { SectionFront } from '../views/SectionFront.ts'
import { LeadStory } from './LeadStory.tsx'
import { Notice } from './Notice.tsx'
import { SectionBriefs } from './SectionBriefs.tsx'
import { StoryCard } from './StoryCard.tsx'

/** How many columns a number of sections stands in, so that no row is left half empty. */
const columnsFor = (sections: number): number => {
  if (sections <= 5) return sections
  return sections % 3 === 0 ? 3 : 4
}

const notices = {
  unprinted: (
    <Notice heading="h2" title="No edition has been printed yet.">
      <p>The desk is still reading the wire. When the first edition is printed it will stand here.</p>
    </Notice>
  ),
  withdrawn: (
    <Notice heading="h2" title="Nothing of this edition is left.">
      <p>
        What it printed was withdrawn; <a href="/corrections">the reasons are public</a>. Earlier papers stand
        among <a href="/editions">the editions</a>.
      </p>
    </Notice>
  ),
  elsewhere: (
    <Notice heading="h2" title="The articles of this edition are not here.">
      <p>
        This paper was brought here with another number, and of this one its place in the chain only.{' '}
        <a href="/">The front page</a> shows what came.
      </p>
    </Notice>
  ),
}

interface EditionFrontProps {
  sections: readonly SectionFront[]
  /** Why there is nothing, where there is nothing. */
  empty: keyof typeof notices
}

/** A front laid out from an edition's sections: lead, seconds, then the rest by section. */
export const EditionFront = ({ sections, empty }: EditionFrontProps): ReactElement => {
  const { lead, seconds, briefs } = arrangeFront(sections)
  if (!lead) return notices[empty]
  return (
    <>
      <div className={seconds.length > 0 ? 'EditionFront' : 'EditionFront EditionFront-alone'}>
        <LeadStory card={lead} />
        {seconds.length > 0 && (
          <div className="EditionFront-seconds">
            {seconds.map((card, place) => (
              <StoryCard
                key={card.href}
                card={card}
                rank="second"
                labelled
                pictured={place === 0}
                heading="h2"
              />
            ))}
          </div>
        )}
      </div>
      {briefs.length > 0 && (
        <div className={`EditionFront-briefs columns columns-${columnsFor(briefs.length)}`}>
          {briefs.map((front) => (
            <SectionBriefs key={front.section.slug} front={front} />
          ))}
        </div>
      )}
    </>
  )
}
