import { isPlainCopy } from '../../domain/wire/alike/isPlainCopy.ts'
import type { Board } from './board.ts'

/** How many items a column announces: a copy goes behind what it copies and is no news of its own. */
export const announcedIn = ({ columns, rows }: Board, key: string): number => {
  const column = columns[key]
  if (!column) return 0
  const there = new Set([...column.order, ...column.waiting])
  const isNews = (id: string): boolean => {
    const alike = rows[id]?.alike
    return !alike || !isPlainCopy(alike) || !there.has(alike.of)
  }
  return column.waiting.filter(isNews).length
}
