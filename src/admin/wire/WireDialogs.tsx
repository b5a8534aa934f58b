'use client'
import { sheetOfKeys } from '../desk/deskKeys.ts'
import { KeyTable } from '../desk/KeyTable.tsx'
import { AddDialog } from './AddDialog.tsx'
import { ColumnsDialog } from './ColumnsDialog.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { PinDialog } from './PinDialog.tsx'
import { StartArticle } from './StartArticle.tsx'
import { useWireDesk } from './WireDeskContext.tsx'
import { wireKeys } from './wireKeys.data.ts'

/** Whatever stands open over the wire desk. */
export const WireDialogs = ({ catchUp }: { catchUp: () => void }) => {
  const { dialog, open } = useWireDesk()
  if (dialog === 'keys')
    return <KeyTable keys={sheetOfKeys(wireKeys)} onClose={() => open(null)} title="Keys of the wire desk" />
  if (dialog === 'columns') return <ColumnsDialog />
  if (dialog === 'start') return <StartArticle />
  if (dialog === 'add') return <AddDialog catchUp={catchUp} />
  if (dialog === 'merge') return <MergeDialog />
  return dialog === 'pin' ? <PinDialog /> : null
}
