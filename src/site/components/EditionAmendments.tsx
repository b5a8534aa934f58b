import type { ReactElement } from 'react'
import type { AmendmentView } from '../views/AmendmentView.ts'
import { AmendmentList } from './AmendmentList.tsx'

/** Over an edition that stays as it was printed: what was put right, added or taken down of it. */
export const EditionAmendments = ({
  amendments,
}: {
  amendments: readonly AmendmentView[]
}): ReactElement | null => {
  if (amendments.length === 0) return null
  return (
    <section className="EditionAmendments" aria-labelledby="amended">
      <h2 className="EditionAmendments-title" id="amended">
        Since this edition was first printed
      </h2>
      <AmendmentList amendments={amendments} heading="h3" />
    </section>
  )
}
