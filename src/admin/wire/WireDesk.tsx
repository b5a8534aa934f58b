'use client'
import { ChosenBar } from './ChosenBar.tsx'
import { ColumnTabs } from './ColumnTabs.tsx'
import { ItemPane } from './ItemPane.tsx'
import { UndoDecision } from './UndoDecision.tsx'
import { useWireDeskState } from './useWireDeskState.ts'
import { WireBar } from './WireBar.tsx'
import { WireColumn } from './WireColumn.tsx'
import { WireDeskContext, type WireDeskView } from './WireDeskContext.tsx'
import { WireDialogs } from './WireDialogs.tsx'

/** The wire desk: the stream in columns as it arrives, and beside it the item that is read. */
export const WireDesk = ({ view }: { view: WireDeskView }) => {
  const { desk, said, catchUp } = useWireDeskState(view)
  return (
    <WireDeskContext value={desk}>
      <div className={desk.read === null ? 'wire-desk' : 'wire-desk wire-desk--reading'}>
        <WireBar />
        {!desk.isHeard && (
          <p className="wire-desk__unheard">The newsroom does not answer; what you see may be old.</p>
        )}
        <ColumnTabs />
        <div className="wire-desk__body">
          <div className="wire-desk__columns">
            {desk.columns.map((column) => (
              <WireColumn column={column} key={column.key} />
            ))}
          </div>
          <ItemPane />
        </div>
        <ChosenBar />
        <div className="wire-desk__notice">
          <p aria-live="polite" className="wire-desk__said" role="status">
            {said}
          </p>
          <UndoDecision back={desk.back} undo={desk.undo} />
        </div>
        <WireDialogs catchUp={() => void catchUp()} />
      </div>
    </WireDeskContext>
  )
}
