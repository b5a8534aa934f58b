'use client'
import { useState } from 'react'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { useAnnouncement } from '../desk/useAnnouncement.ts'
import { useNow } from '../desk/useNow.ts'
import { announcedIn } from './announcedIn.ts'
import { refusalOfDialog } from './refusalOfDialog.ts'
import { askedOf } from './useBoard.ts'
import { useColumns } from './useColumns.ts'
import { usePlace } from './usePlace.ts'
import { type Decided, useStoryDecisions } from './useStoryDecisions.ts'
import { useStream } from './useStream.ts'
import { useToRows } from './useToRows.ts'
import { useWireKeys } from './useWireKeys.ts'
import type { WireDesk, WireDeskView, WireDialog } from './WireDeskContext.tsx'

/** What an article would be started from. */
const startedFrom = ({ chosen, read, cursor }: Pick<WireDesk, 'chosen' | 'read' | 'cursor'>): string[] => {
  const one = read ?? cursor?.item
  if (chosen.length > 0) return [...chosen]
  return one === undefined ? [] : [one]
}

interface Narrowed {
  /** The story the desk is narrowed to. */
  story: string | null
  /** What was decided about. */
  rows: readonly WireRow[]
}

/** The story that took in the one the desk is narrowed to, which is no more; null where that is not so. */
const mergedInto = (decided: Decided | null, { story, rows }: Narrowed): string | null => {
  const isMeant =
    decided?.kind === 'merge' && rows.some((row) => row.story !== null && row.story.id === story)
  return isMeant && decided.story !== story ? decided.story : null
}

/** Everything the wire desk knows and does, and its keys. */
export const useWireDeskState = (view: WireDeskView) => {
  const { said, say } = useAnnouncement()
  const now = useNow(view.readAt)
  const [read, readItem] = useState<string | null>(null)
  const [dialog, setDialog] = useState<WireDialog | null>(null)
  const { bring, endTyping, column, ...place } = usePlace(view)
  const { settle, isRested, ...setUp } = useColumns({ view, bar: place.bar, say })
  const { columns } = setUp
  const { catchUp, step, side, ...stream } = useStream({ columns, column, bring, say })
  const { chosen, cursor, board, active } = stream
  const upon = startedFrom({ chosen, read, cursor })
  const front = columns.find(({ key }) => key === active)
  const isAnswered = isRested && front !== undefined && board.columns[active]?.asked === askedOf(front.filter)
  // What could not be read is not waited for.
  const isShown = isAnswered || board.columns[active]?.state === 'failed'
  const { toRows, toFound } = useToRows({ ...stream, isAnswered })
  const open = (next: WireDialog | null): void => {
    const isUponOne = next === 'start' || next === 'synthesise'
    const rows = (isUponOne ? upon : chosen).flatMap((id) => board.rows[id] ?? [])
    const refusal = next === null ? null : refusalOfDialog(next, { view, rows })
    if (refusal !== null) return say(refusal)
    setDialog(next)
  }
  const after = (decided: Decided | null): void => {
    setDialog(null)
    stream.letGo()
    const rows = chosen.flatMap((id) => board.rows[id] ?? [])
    const story = mergedInto(decided, { story: place.bar.story, rows })
    if (story !== null) place.narrow({ story })
    void catchUp()
  }
  const { decide, undo, back } = useStoryDecisions({ say, after })
  const search = {
    toRows,
    toFound: (): void => {
      endTyping()
      settle()
      toFound()
    },
  }
  const parts = { view, now, read, dialog, readItem, open, say, upon, decide, undo, back }
  const announced = (key: string): number => announcedIn(board, key)
  const desk: WireDesk = Object.assign({ announced }, parts, place, setUp, stream, search)
  useWireKeys(desk, { step, side, isShown })
  return { desk, said, catchUp }
}
