import type { ReactElement } from 'react'

import { PaperFrame } from '../components/PaperFrame.tsx'
import type { FurnitureView } from '../views/FurnitureView.ts'
import type { EditionView } from '../views/EditionView.ts'

export interface EditionsPageProps {
  furniture: FurnitureView
  /** Newest first. */
  editions: (EditionView & { leadHeadline: string | null; articleCount: number })[]
}

/** The list of all printed editions. */
export const EditionsPage = ({ furniture }: EditionsPageProps): ReactElement => (
  <PaperFrame furniture={furniture} title={furniture.masthead.name} description="" canonicalPath="/">
    {null}
  </PaperFrame>
)
