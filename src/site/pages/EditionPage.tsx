import type { ReactElement } from 'react'

import { PaperFrame } from '../components/PaperFrame.tsx'
import type { FurnitureView } from '../views/FurnitureView.ts'
import type { EditionView } from '../views/EditionView.ts'
import type { SectionFront } from '../views/SectionFront.ts'

export interface EditionPageProps {
  furniture: FurnitureView
  edition: EditionView
  /** True when this is the edition and the release the front page shows. */
  isNewest: boolean
  /** Releases of this edition so far, ascending; the shown one is marked. */
  revisions: { revision: number; href: string; releasedAt: string; reason: string }[]
  sections: SectionFront[]
}

/** A front as it was printed on its day. */
export const EditionPage = ({ furniture }: EditionPageProps): ReactElement => (
  <PaperFrame furniture={furniture} title={furniture.masthead.name} description="" canonicalPath="/">
    {null}
  </PaperFrame>
)
