'use client'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { sheetOfKeys } from '../desk/deskKeys.ts'
import { KeyTable } from '../desk/KeyTable.tsx'
import { SynthesiseOnWire } from '../synthesis/SynthesiseOnWire.tsx'
import { AddDialog } from './AddDialog.tsx'
import { ColumnsDialog } from './ColumnsDialog.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { PinDialog } from './PinDialog.tsx'
import { StartArticle } from './StartArticle.tsx'
import { useWireDesk } from './WireDeskContext.tsx'
import { wireKeys } from './wireKeys.data.ts'

/** The story that all of them are in; null for several, or none. */
const storyOfAll = (rows: readonly WireRow[]): string | null => {
  const stories = new Set(rows.map(({ story }) => story?.id ?? null))
  return stories.size === 1 ? ([...stories][0] ?? null) : null
}

const Synthesise = () => {
  const { board, upon, open } = useWireDesk()
  const rows = upon.flatMap((id) => board.rows[id] ?? [])
  return <SynthesiseOnWire onClose={() => open(null)} rows={rows} story={storyOfAll(rows)} wanted={upon} />
}

/** Whatever stands open over the wire desk. */
export const WireDialogs = ({ catchUp }: { catchUp: () => void }) => {
  const { dialog, open } = useWireDesk()
  if (dialog === 'keys')
    return <KeyTable keys={sheetOfKeys(wireKeys)} onClose={() => open(null)} title="Keys of the wire desk" />
  if (dialog === 'columns') return <ColumnsDialog />
  if (dialog === 'start') return <StartArticle />
  if (dialog === 'synthesise') return <Synthesise />
  if (dialog === 'add') return <AddDialog catchUp={catchUp} />
  if (dialog === 'merge') return <MergeDialog />
  return dialog === 'pin' ? <PinDialog /> : null
}
