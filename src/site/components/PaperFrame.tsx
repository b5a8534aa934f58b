import type { ReactElement, ReactNode } from 'react'
import type { PrintedPicture } from '../../domain/editions/articleSnapshot.ts'
import type { FurnitureView } from '../views/FurnitureView.ts'

export interface PaperFrameProps {
  furniture: FurnitureView
  title: string
  description: string
  /** Path of this page, from the root. */
  canonicalPath: string
  /** The front carries the large nameplate as its h1; other pages a small one. */
  front?: boolean
  /** Title of the section the page belongs to, marked in the navigation. */
  currentSection?: string
  picture?: PrintedPicture | null
  /** Structured data about the page, printed as JSON-LD. */
  jsonLd?: object
  children: ReactNode
}

/** A whole HTML page: head, furniture, and the page's own matter within. */
export const PaperFrame = ({ title, children }: PaperFrameProps): ReactElement => (
  <html lang="en">
    <head>
      <title>{title}</title>
    </head>
    <body>{children}</body>
  </html>
)
