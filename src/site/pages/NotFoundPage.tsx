import type { ReactElement } from 'react'

import { PaperFrame } from '../components/PaperFrame.tsx'
import type { FurnitureView } from '../views/FurnitureView.ts'

export interface NotFoundPageProps {
  furniture: FurnitureView
  /** The path that was asked for, shown back to the reader. */
  path: string
}

/** 404 in the paper's voice. */
export const NotFoundPage = ({ furniture }: NotFoundPageProps): ReactElement => (
  <PaperFrame furniture={furniture} title={furniture.masthead.name} description="" canonicalPath="/">
    {null}
  </PaperFrame>
)
