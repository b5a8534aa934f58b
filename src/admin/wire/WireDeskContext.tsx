'use client'
import { createContext, useContext } from 'react'
import type { DeskChoices } from '../../domain/wire/desk/deskChoices.ts'
import type { DeskColumn } from '../../domain/wire/desk/deskColumn.ts'
import type { WireFilter } from '../../domain/wire/desk/wireFilter.ts'
import type { askWire } from './askWire.ts'
import type { Board } from './board.ts'
import type { DrawnRow } from './foldCopies.ts'

/** What the server gives the desk to begin with. */
export interface WireDeskView {
  choices: DeskChoices
  /** Columns of whoever opened it; null for the usual ones. */
  columns: DeskColumn[] | null
  timeZone: string
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

export type WireDialog = 'keys' | 'columns' | 'add' | 'merge' | 'pin'

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
  cursor: Cursor | null
  /** The column that keys act upon. */
  active: string
  /** In the order in which they were chosen. */
  chosen: readonly string[]
  /** The item that is read. */
  read: string | null
  dialog: WireDialog | null
  isHeard: boolean
  /** How many new items a column announces. */
  announced: (column: string) => number
  narrow: (some: Partial<WireFilter>) => void
  keepColumns: (columns: readonly DeskColumn[] | null) => void
  /** Brings a column to the front. */
  show: (column: string) => void
  go: (cursor: Cursor | null) => void
  readItem: (id: string | null) => void
  choose: (id: string) => void
  chooseTo: (cursor: Cursor) => void
  letGo: () => void
  foldOrShow: (id: string) => void
  showNew: (column: string) => void
  readOn: (column: string) => void
  again: (column: string) => void
  noteTop: (column: string, isAtTop: boolean) => void
  open: (dialog: WireDialog | null) => void
  start: () => Promise<void>
  say: (sentence: string) => void
}

const DeskOfWire = createContext<WireDesk | null>(null)
export const WireDeskContext = DeskOfWire.Provider

/** The desk round a part of it. @throws Error outside of one. */
export const useWireDesk = (): WireDesk => {
  const desk = useContext(DeskOfWire)
  if (!desk) throw new Error('This part stands outside of the wire desk.')
  return desk
}
