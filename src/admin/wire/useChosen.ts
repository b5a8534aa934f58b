'use client'
import { useState } from 'react'
import type { DrawnRow } from './foldCopies.ts'
import type { Cursor } from './WireDeskContext.tsx'

type Drawn = Readonly<Record<string, readonly DrawnRow[]>>

/** All from one item of a column to another, in the order in which they stand. */
const span = (rows: readonly DrawnRow[], from: string | null, to: string): string[] => {
  const place = (id: string | null): number => rows.findIndex(({ row }) => row.id === id)
  const [start, end] = [place(from), place(to)]
  if (end < 0) return []
  const [first, last] = start < 0 ? [end, end] : [Math.min(start, end), Math.max(start, end)]
  return rows.slice(first, last + 1).map(({ row }) => row.id)
}

/** The items that somebody chose, in their order: they come with them through search and columns. */
export const useChosen = (drawn: Drawn) => {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [last, setLast] = useState<string | null>(null)
  const choose = (id: string): void => {
    setLast(id)
    setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]))
  }
  const chooseTo = ({ column, item }: Cursor): void => {
    const ids = span(drawn[column] ?? [], last, item)
    setLast(item)
    setChosen((before) => [...before, ...ids.filter((id) => !before.includes(id))])
  }
  const letGo = (): void => {
    setLast(null)
    setChosen([])
  }
  return { chosen, choose, chooseTo, letGo }
}
