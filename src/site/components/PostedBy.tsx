import type { ReactElement } from 'react'
import type { PrintedAuthor } from '../../domain/editions/printedLink.ts'
import { provenanceWords } from '../text/provenanceWords.data.ts'
import { Outside } from './Outside.tsx'

/** Who posted a link, and how that is known. */
export const PostedBy = ({ author: { name, basis } }: { author: PrintedAuthor }): ReactElement => {
  const { before, after } = provenanceWords.author[basis]
  return (
    <>
      {before} <Outside>{name}</Outside>
      {after}
    </>
  )
}
