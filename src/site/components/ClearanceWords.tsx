import type { ReactElement } from 'react'
import type { PrintedClearance } from '../../domain/editions/printedClearance.ts'
import { PrintedTime } from './PrintedTime.tsx'

/** What a fact-checker approved, and when. */
export const ClearanceWords = ({ clearance }: { clearance: PrintedClearance | null }): ReactElement => {
  if (clearance === null) return <>Printed without a clearance</>
  const { at, isOfThisText } = clearance
  const when = at !== null && (
    <>
      {' '}
      on <PrintedTime at={at} form="full" />
    </>
  )
  if (isOfThisText) return <>Exactly this text, by a fact-checker{when}</>
  return <>An earlier text{when}; it was corrected since and went to print before it was cleared anew</>
}
