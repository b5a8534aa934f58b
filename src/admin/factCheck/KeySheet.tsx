'use client'
import { KeyTable } from '../desk/KeyTable.tsx'
import { useDesk } from './DeskContext.tsx'
import { deskWords } from './deskWords.data.ts'

/** Every key of the fact-check desk. */
export const KeySheet = () => {
  const { open } = useDesk()
  return <KeyTable keys={deskWords.keys} onClose={() => open(null)} title="Keys of the desk" />
}
