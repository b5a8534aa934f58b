import type { ReactElement } from 'react'
import { PaperFrame } from '../components/PaperFrame.tsx'
import type { FurnitureView } from '../views/FurnitureView.ts'
import type { SectionFront } from '../views/SectionFront.ts'

export interface FrontPageProps {
  furniture: FurnitureView
  /** Sections in printed order; the first article of the first one leads. */
  sections: SectionFront[]
}

/** The newest release as the paper's front. */
export const FrontPage = ({ furniture, sections }: FrontPageProps): ReactElement => (
  <PaperFrame furniture={furniture} title={furniture.masthead.name} description="" canonicalPath="/">
    {sections.length}
  </PaperFrame>
)
