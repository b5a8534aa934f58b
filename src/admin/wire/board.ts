import type { WireRow } from '../../domain/wire/desk/wireRow.ts'

/** What a column shows and what waits to be shown. */
export interface BoardColumn {
  /** Ids, newest arrival first. */
  order: readonly string[]
  /** Ids that came meanwhile and are announced, newest arrival first. */
  waiting: readonly string[]
  isMore: boolean
  /** True when more came than was told: the column is read anew before it shows what is new. */
  isBehind: boolean
  state: 'loading' | 'ready' | 'failed'
  /** What was asked for the rows it shows, as their page names it; empty before the first. */
  asked: string
}

/** All columns over one set of rows: an item that changes does so wherever it stands. */
export interface Board {
  rows: Readonly<Record<string, WireRow>>
  columns: Readonly<Record<string, BoardColumn>>
}

export const emptyColumn: BoardColumn = {
  order: [],
  waiting: [],
  isMore: false,
  isBehind: false,
  state: 'loading',
  asked: '',
}

export const emptyBoard: Board = { rows: {}, columns: {} }

/** The order of arrival, newest first; those of one delivery as they were posted. */
const byArrival =
  (rows: Board['rows']) =>
  (one: string, other: string): number => {
    const [a, b] = [rows[one], rows[other]]
    if (!a || !b) return 0
    const [first, second] = [a.receivedAt, b.receivedAt]
    if (first !== second) return first < second ? 1 : -1
    return (b.postedAt ?? '').localeCompare(a.postedAt ?? '')
  }

/** Puts ids where they belong, whatever stands there already. */
const mergeIn = (rows: Board['rows'], order: readonly string[], ids: readonly string[]): string[] => {
  const there = new Set(order)
  const added = ids.filter((id) => !there.has(id) && rows[id]).sort(byArrival(rows))
  if (added.length === 0) return [...order]
  const compare = byArrival(rows)
  const merged: string[] = []
  let next = 0
  for (const id of order) {
    for (; next < added.length && compare(added[next] ?? '', id) <= 0; next += 1)
      merged.push(added[next] ?? '')
    merged.push(id)
  }
  return [...merged, ...added.slice(next)]
}

const withRows = (board: Board, rows: readonly WireRow[]): Board['rows'] => {
  const next = { ...board.rows }
  // An answer that was long under way tells nothing new.
  for (const row of rows) if (row.updatedAt >= (next[row.id]?.updatedAt ?? '')) next[row.id] = row
  return next
}

const changeColumn = (board: Board, key: string, some: Partial<BoardColumn>): Board['columns'] => {
  const column = Object.assign({}, board.columns[key] ?? emptyColumn, some)
  return { ...board.columns, [key]: column }
}

interface ReadPage {
  key: string
  /** What was asked for it, in words of whoever asked. */
  asked: string
  rows: readonly WireRow[]
  isMore: boolean
  /** True for the newest page, which begins the column anew. */
  isFirst: boolean
}

/** A page that was read: the newest begins the column anew, others go on where it ends. */
export const withPage = (board: Board, { key, asked, rows, isMore, isFirst }: ReadPage): Board => {
  const ids = rows.map(({ id }) => id)
  const before = board.columns[key] ?? emptyColumn
  const known = new Set(before.order)
  const order = isFirst ? ids : [...before.order, ...ids.filter((id) => !known.has(id))]
  const fresh = isFirst ? { waiting: [], isBehind: false } : {}
  return {
    rows: withRows(board, rows),
    columns: changeColumn(board, key, { order, isMore, asked, state: 'ready', ...fresh }),
  }
}

/** Rows that were read by themselves, whether or not a column shows them. */
export const withRowsRead = (board: Board, rows: readonly WireRow[]): Board => ({
  ...board,
  rows: withRows(board, rows),
})

/** A column that is being read, or could not be. */
export const withState = (board: Board, key: string, state: BoardColumn['state']): Board => ({
  ...board,
  columns: changeColumn(board, key, { state }),
})

interface Told {
  rows: readonly WireRow[]
  /** How many of the rows are new on the wire; they come first. */
  came: number
  /** True when more are new than these. */
  isMore: boolean
  /** By the key of each column, the ids it shows. */
  shown: Readonly<Record<string, readonly string[]>>
}

/** More came than was told, and the column cannot have it: what it was told of that, it had not. */
const missesSome = ({ rows, came, isMore }: Told, there: ReadonlySet<string>, shown: readonly string[]) => {
  if (!isMore) return false
  const arrived = new Set(rows.slice(0, came).map(({ id }) => id))
  const own = shown.filter((id) => arrived.has(id))
  return own.length === 0 || own.some((id) => !there.has(id))
}

/** Below the last row of a column that goes on lies what is read later. */
const isWithin = (rows: Board['rows'], { order, isMore }: BoardColumn, id: string): boolean => {
  const last = order.at(-1)
  return !isMore || last === undefined || byArrival(rows)(id, last) <= 0
}

/**
 * What came or changed: rows change where they stand, at once. What a column does not have yet waits
 * there, announced; nothing moves before somebody asks for it.
 */
export const withNews = (board: Board, told: Told): Board => {
  const known = withRows(board, told.rows)
  const columns = Object.fromEntries(
    Object.entries(board.columns).map(([key, column]) => {
      const there = new Set([...column.order, ...column.waiting])
      const shown = told.shown[key] ?? []
      const came = shown.filter((id) => !there.has(id) && isWithin(known, column, id))
      const waiting = came.length > 0 ? mergeIn(known, column.waiting, came) : column.waiting
      const isBehind = column.isBehind || missesSome(told, there, shown)
      return [key, Object.assign({}, column, { waiting, isBehind })]
    }),
  )
  return { rows: known, columns }
}

/** Shows what waits in a column, each item in its place. */
export const withWaitingShown = (board: Board, key: string): Board => {
  const column = board.columns[key]
  if (!column || column.waiting.length === 0) return board
  const order = mergeIn(board.rows, column.order, column.waiting)
  return { ...board, columns: changeColumn(board, key, { order, waiting: [] }) }
}

/** Columns that are gone are forgotten, new ones begin empty. */
export const withColumns = (board: Board, keys: readonly string[]): Board => ({
  ...board,
  columns: Object.fromEntries(keys.map((key) => [key, board.columns[key] ?? emptyColumn])),
})
