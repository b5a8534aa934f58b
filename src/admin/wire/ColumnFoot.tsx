'use client'
import type { DeskColumn } from '../../domain/wire/desk/deskColumn.ts'
import { noFilter } from './deskPlace.ts'
import { useWireDesk } from './WireDeskContext.tsx'

interface ColumnFootProps {
  column: DeskColumn
  count: number
}

const isNarrowed = (bar: typeof noFilter): boolean => JSON.stringify(bar) !== JSON.stringify(noFilter)

const Empty = () => {
  const { bar, narrow, view } = useWireDesk()
  if (isNarrowed(bar))
    return (
      <>
        <p>Nothing on the wire fits what you look for.</p>
        <button className="desk-button" onClick={() => narrow(noFilter)} type="button">
          Show everything
        </button>
      </>
    )
  if (view.choices.sources.length === 0)
    return (
      <p>
        No source is registered yet. <a href="/admin/collections/sources/create">Register the first one</a>,
        and its items come in here.
      </p>
    )
  return <p>Nothing came in yet. New items appear here by themselves.</p>
}

const Failed = ({ column }: { column: string }) => {
  const { again } = useWireDesk()
  return (
    <>
      <p>The newsroom did not answer.</p>
      <button className="desk-button" onClick={() => again(column)} type="button">
        Try again
      </button>
    </>
  )
}

const Foot = ({ column: { key }, count }: ColumnFootProps) => {
  const column = useWireDesk().board.columns[key]
  if (column?.state === 'failed') return <Failed column={key} />
  if (count > 0) return <p>{column?.isMore ? 'Reading on…' : 'Nothing older here.'}</p>
  return column?.state === 'ready' ? <Empty /> : <p>Reading the wire…</p>
}

/** What stands at the end of a column: that it is being read, could not be, is empty or ends here. */
export const ColumnFoot = (props: ColumnFootProps) => (
  <div className="wire-column__foot">
    <Foot {...props} />
  </div>
)
