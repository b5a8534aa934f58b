import type { ReactElement } from 'react'
import { EditionAmendments } from '../components/EditionAmendments.tsx'
import { EditionFront } from '../components/EditionFront.tsx'
import { EditionLine, type EditionRevision } from '../components/EditionLine.tsx'
import { EditionNeighbours } from '../components/EditionNeighbours.tsx'
import { PaperFrame } from '../components/PaperFrame.tsx'
import type { AmendmentView } from '../views/AmendmentView.ts'
import type { EditionView } from '../views/EditionView.ts'
import type { FurnitureView } from '../views/FurnitureView.ts'
import type { SectionFront } from '../views/SectionFront.ts'

export interface EditionPageProps {
  furniture: FurnitureView
  edition: EditionView
  /** True when this is the edition and the release the front page shows. */
  isNewest: boolean
  /** Releases of this edition so far, ascending; the shown one is marked. */
  revisions: EditionRevision[]
  /** What was said of its articles after print, the newest first. */
  amendments: AmendmentView[]
  sections: SectionFront[]
  /** False for a release that was imported without its articles. */
  isHere: boolean
  /** The editions before and after it. */
  previous: EditionView | null
  next: EditionView | null
}

/** A front as it was printed on its day. */
export const EditionPage = (props: EditionPageProps): ReactElement => {
  const { furniture, edition, sections } = props
  return (
    <PaperFrame
      furniture={furniture}
      title={edition.longDate}
      description={`${furniture.masthead.name}, Vol. ${edition.volumeRoman} · No. ${edition.number}`}
      canonicalPath={edition.href}
      currentHref="/editions"
    >
      <EditionLine edition={edition} isNewest={props.isNewest} revisions={props.revisions} />
      <EditionAmendments amendments={props.amendments} />
      <EditionFront sections={sections} empty={props.isHere ? 'withdrawn' : 'elsewhere'} />
      <EditionNeighbours previous={props.previous} next={props.next} />
    </PaperFrame>
  )
}
