import type { ReactElement } from 'react'

import { PaperFrame } from '../components/PaperFrame.tsx'
import type { FurnitureView } from '../views/FurnitureView.ts'

export interface FailurePageProps {
  furniture: FurnitureView
  /** A number the reader can quote to the desk; null when there is none. */
  reference: string | null
}

/** 500 in the paper's voice; works with bareFurniture(). */
export const FailurePage = ({ furniture }: FailurePageProps): ReactElement => (
  <PaperFrame furniture={furniture} title={furniture.masthead.name} description="" canonicalPath="/">
    {null}
  </PaperFrame>
)
