'use client'
import { createContext, useContext } from 'react'
import type { DeskChoices } from '../../domain/wire/desk/deskChoices.ts'
import type { DeskColumn } from '../../domain/wire/desk/deskColumn.ts'
import type { WireFilter } from '../../domain/wire/desk/wireFilter.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import type { askWire } from './askWire.ts'
import type { Board } from './board.ts'
import type { DeskPlace } from './deskPlace.ts'
import type { DrawnRow } from './foldCopies.ts'
import type { useStoryDecisions } from './useStoryDecisions.ts'

type Decisions = ReturnType<typeof useStoryDecisions>

/** What the server gives the desk to begin with. */
export interface WireDeskView {
  choices: DeskChoices
  /** Columns of whoever opened it; null for the usual ones. */
  columns: DeskColumn[] | null
  timeZone: string
  /** What its address asks to be shown. */
  place: DeskPlace
  /** The moment the page was made, so that server and browser agree. */
  readAt: string
  /** Whether they may start articles and decide about stories. */
  mayWrite: boolean
}

/** Where the reader is: an item of a column. */
export interface Cursor {
  column: string
  item: string
}

export type WireDialog = 'keys' | 'columns' | 'start' | 'synthesise' | 'add' | 'merge' | 'pin'

/** The wire desk as its parts see it. */
export interface WireDesk {
  view: WireDeskView
  now: Date
  wire: ReturnType<typeof askWire>
  board: Board
  /** The columns as they were set up, and each with the bar’s filter in it. */
  own: readonly DeskColumn[]
  columns: readonly DeskColumn[]
  drawn: Readonly<Record<string, readonly DrawnRow[]>>
  bar: WireFilter
  /** The span back from now that the bar’s times were chosen by; null for none. */
  span: string | null
  /** How often the place was changed by the address: on the way back, by a link. */
  arrivals: number
  cursor: Cursor | null
  /** The column that keys act upon. */
  active: string
  /** In the order in which they were chosen. */
  chosen: readonly string[]
  /** What an article would be started from: what is chosen, else the item that is read, else the one with the cursor. */
  upon: readonly string[]
  /** The item that is read. */
  read: string | null
  dialog: WireDialog | null
  isHeard: boolean
  /** How many new items a column announces. */
  announced: (column: string) => number
  narrow: (some: Partial<WireFilter>, span?: string | null) => void
  /** From the search field back to the rows, or to the first of those found. */
  toRows: () => void
  toFound: () => void
  keepColumns: (columns: readonly DeskColumn[] | null) => void
  /** Brings a column to the front. */
  show: (column: string) => void
  go: (cursor: Cursor | null) => void
  readItem: (id: string | null) => void
  /** What an item that was read by itself says in its row. */
  learn: (row: WireRow) => void
  choose: (id: string) => void
  chooseTo: (cursor: Cursor) => void
  letGo: () => void
  foldOrShow: (id: string) => void
  showNew: (column: string) => void
  readOn: (column: string) => void
  again: (column: string) => void
  noteTop: (column: string, isAtTop: boolean) => void
  open: (dialog: WireDialog | null) => void
  say: (sentence: string) => void
  /** Decides about stories; `back` is what takes the last decision back. */
  decide: Decisions['decide']
  undo: () => void
  back: Decisions['back']
}

const DeskOfWire = createContext<WireDesk | null>(null)
export const WireDeskContext = DeskOfWire.Provider

/** The desk round a part of it. @throws Error outside of one. */
export const useWireDesk = (): WireDesk => {
  const desk = useContext(DeskOfWire)
  if (!desk) throw new Error('This part stands outside of the wire desk.')
  return desk
}
