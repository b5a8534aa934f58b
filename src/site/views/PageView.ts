import type { PrintedPicture } from '../../domain/editions/articleSnapshot.ts'
import type { FurnitureView } from './FurnitureView.ts'

/** What a page says about itself to browsers, search engines and those it is passed on to. */
export interface PageView {
  furniture: FurnitureView
  /** The page's own title, without the paper's name; empty on the front. */
  title: string
  description: string
  /** Path of this page, from the root. */
  canonicalPath: string
  picture?: PrintedPicture | null
  /** Structured data about the page, printed as JSON-LD. */
  jsonLd?: object
  /** Whole address of the same matter as JSON. */
  alternate?: string
  /** Ask search engines not to list the page. */
  unlisted?: boolean
}
