import type { ReactElement } from 'react'
import { Notice } from '../components/Notice.tsx'
import { PaperFrame } from '../components/PaperFrame.tsx'
import type { FurnitureView } from '../views/FurnitureView.ts'

export interface FailurePageProps {
  furniture: FurnitureView
  /** A number the reader can quote to the desk; null when there is none. */
  reference: string | null
}

/** 500 in the paper's voice; works with `bareFurniture()`. */
export const FailurePage = ({ furniture, reference }: FailurePageProps): ReactElement => (
  <PaperFrame furniture={furniture} title="Stop press" description="" canonicalPath="/" unlisted>
    <Notice heading="h1" label="500 · Stop press" title="The press has jammed.">
      <p>Something broke on our side, not yours. What has been printed is safe; try again in a moment.</p>
      {reference !== null && (
        <p>
          If you write to the desk about it, quote <code>{reference}</code>.
        </p>
      )}
      <p>
        <a href="/">Back to the paper</a>
      </p>
    </Notice>
  </PaperFrame>
)
