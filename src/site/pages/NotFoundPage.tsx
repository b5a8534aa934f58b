import type { ReactElement } from 'react'
import { Notice } from '../components/Notice.tsx'
import { PaperFrame } from '../components/PaperFrame.tsx'
import type { FurnitureView } from '../views/FurnitureView.ts'

export interface NotFoundPageProps {
  furniture: FurnitureView
  /** The path that was asked for, shown back to the reader. */
  path: string
}

/** 404 in the paper's voice. */
export const NotFoundPage = ({ furniture, path }: NotFoundPageProps): ReactElement => (
  <PaperFrame furniture={furniture} title="Not in the paper" description="" canonicalPath="/" unlisted>
    <Notice heading="h1" label="404 · Not found" title="We never printed that page.">
      <p>
        Nothing stands at <code>{path}</code>. The address may have lost a letter on its way, or the page was
        never ours.
      </p>
      <p>
        <a href="/">Read today’s paper</a> or <a href="/editions">look through the editions</a>.
      </p>
    </Notice>
  </PaperFrame>
)
