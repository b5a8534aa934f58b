'use client'
import { blockingFindings } from '../../domain/publication/blockingFindings.ts'
import { ClearConfirmation } from './ClearConfirmation.tsx'
import { ClearRefused } from './ClearRefused.tsx'
import { useDesk } from './DeskContext.tsx'

/** Asks once more before clearing; while anything blocks it, says what and leads there. */
export const ClearDialog = () => {
  const { standing, refused } = useDesk()
  const blocking = blockingFindings(refused ?? standing.findings)
  return blocking.length > 0 ? <ClearRefused findings={blocking} /> : <ClearConfirmation />
}
