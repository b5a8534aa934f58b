import type { ReactElement } from 'react'
import { EditionAmendments } from '../components/EditionAmendments.tsx'
import { EditionFront } from '../components/EditionFront.tsx'
import { MarketsTable } from '../components/MarketsTable.tsx'
import { PaperFrame } from '../components/PaperFrame.tsx'
import { arrangeFront } from '../text/arrangeFront.ts'
import type { AmendmentView } from '../views/AmendmentView.ts'
import type { FurnitureView } from '../views/FurnitureView.ts'
import type { SectionFront } from '../views/SectionFront.ts'

export interface FrontPageProps {
  furniture: FurnitureView
  /** Sections in printed order; the first article of the first one leads. */
  sections: SectionFront[]
  /** What was said of its articles since, over a front that is no longer the newest. */
  amendments?: AmendmentView[]
}

/** The newest release as the paper's front. */
export const FrontPage = ({ furniture, sections, amendments = [] }: FrontPageProps): ReactElement => {
  const { lead } = arrangeFront(sections)
  return (
    <PaperFrame
      furniture={furniture}
      title=""
      description={lead?.headline ?? furniture.masthead.motto}
      canonicalPath="/"
      picture={lead?.picture ?? null}
      front
    >
      <EditionAmendments amendments={amendments} />
      <EditionFront
        sections={sections}
        empty={furniture.masthead.edition === null ? 'unprinted' : 'withdrawn'}
      />
      <MarketsTable markets={furniture.markets} exchanges={furniture.exchanges} />
    </PaperFrame>
  )
}
