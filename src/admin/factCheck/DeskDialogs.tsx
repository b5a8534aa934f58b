'use client'
import { ClearDialog } from './ClearDialog.tsx'
import { useDesk } from './DeskContext.tsx'
import { KeySheet } from './KeySheet.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'

/** Whatever stands open over the desk. */
export const DeskDialogs = () => {
  const { dialog } = useDesk()
  if (dialog === 'clear') return <ClearDialog />
  if (dialog === 'keys') return <KeySheet />
  return dialog === null ? null : <ReasonDialog about={dialog} />
}
