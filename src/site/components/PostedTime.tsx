import type { ReactElement } from 'react'
import type { LinkInPrint } from '../../domain/editions/printedLink.ts'
import { provenanceWords } from '../text/provenanceWords.data.ts'
import { PrintedTime } from './PrintedTime.tsx'

interface PostedTimeProps {
  link: Pick<LinkInPrint, 'postedAt' | 'postedAtBasis'>
}

/** When a link was posted, and how that is known. */
export const PostedTime = ({ link }: PostedTimeProps): ReactElement => {
  if (link.postedAt === null) return <>Time not known</>
  return (
    <>
      <PrintedTime at={link.postedAt} form="full" /> ({provenanceWords.basis[link.postedAtBasis]})
    </>
  )
}
