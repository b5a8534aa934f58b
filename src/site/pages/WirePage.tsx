import type { ReactElement } from 'react'

import { PaperFrame } from '../components/PaperFrame.tsx'
import type { FurnitureView } from '../views/FurnitureView.ts'
import type { WireStripItem } from '../views/WireStripItem.ts'

export interface WirePageProps {
  furniture: FurnitureView
  /** Newest first. */
  items: WireStripItem[]
}

/** The last items of the wire, by hour. */
export const WirePage = ({ furniture }: WirePageProps): ReactElement => (
  <PaperFrame furniture={furniture} title={furniture.masthead.name} description="" canonicalPath="/">
    {null}
  </PaperFrame>
)
