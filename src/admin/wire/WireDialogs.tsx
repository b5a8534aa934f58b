'use client'
import { KeyTable } from '../desk/KeyTable.tsx'
import { AddDialog } from './AddDialog.tsx'
import { ColumnsDialog } from './ColumnsDialog.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { PinDialog } from './PinDialog.tsx'
import { useWireDesk } from './WireDeskContext.tsx'
import { wireWords } from './wireWords.data.ts'

/** Whatever stands open over the wire desk. */
export const WireDialogs = ({ catchUp }: { catchUp: () => void }) => {
  const { dialog, open } = useWireDesk()
  if (dialog === 'keys')
    return <KeyTable keys={wireWords.keys} onClose={() => open(null)} title="Keys of the wire desk" />
  if (dialog === 'columns') return <ColumnsDialog />
  if (dialog === 'add') return <AddDialog catchUp={catchUp} />
  if (dialog === 'merge') return <MergeDialog catchUp={catchUp} />
  return dialog === 'pin' ? <PinDialog catchUp={catchUp} /> : null
}
