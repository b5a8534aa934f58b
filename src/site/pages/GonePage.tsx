import type { ReactElement } from 'react'

import { PaperFrame } from '../components/PaperFrame.tsx'
import type { FurnitureView } from '../views/FurnitureView.ts'

export interface GonePageProps {
  furniture: FurnitureView
  path: string
  /** What was taken down and why; null when only the fact is known. */
  notice: { headline: string; reason: string; at: string } | null
}

/** 410: an article that was killed. */
export const GonePage = ({ furniture }: GonePageProps): ReactElement => (
  <PaperFrame furniture={furniture} title={furniture.masthead.name} description="" canonicalPath="/">
    {null}
  </PaperFrame>
)
