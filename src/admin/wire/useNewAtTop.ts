'use client'
import { useEffect, useEffectEvent, useRef } from 'react'
import { counted } from '../counted.ts'
import { announcedIn } from './announcedIn.ts'
import type { Board } from './board.ts'
import type { Cursor } from './WireDeskContext.tsx'

interface Watched {
  board: Board
  cursor: Cursor | null
  chosen: readonly string[]
  active: string
  titles: Readonly<Record<string, string>>
  show: (column: string) => void
  say: (sentence: string) => void
}

/** Whether somebody is at work in a column: new rows above would move what they look at. */
const isTouched = ({ board, cursor, chosen }: Watched, key: string): boolean =>
  cursor?.column === key || (board.columns[key]?.order.some((id) => chosen.includes(id)) ?? false)

const newsSentence = ({ titles }: Watched, key: string, count: number): string =>
  `${counted(count, 'new item', 'new items')} in ${titles[key] ?? 'this column'}`

/**
 * What is new comes in by itself only where nobody would notice a jump: in a column that stands at its
 * top and in which nothing is selected. Elsewhere it waits, and is said once.
 * @returns what notes that a column was scrolled to its top or away from it
 */
export const useNewAtTop = (watched: Watched) => {
  const tops = useRef(new Map<string, boolean>())
  const told = useRef(new Map<string, number>())
  const tell = (key: string, count: number, mayCome: boolean): void => {
    const isNews = count > (told.current.get(key) ?? 0) && key === watched.active
    told.current.set(key, mayCome ? 0 : count)
    if (!isNews) return
    const news = newsSentence(watched, key, count)
    watched.say(mayCome ? `${news}.` : `${news}: press n to show them.`)
  }
  const look = (): void => {
    for (const [key, { waiting, isBehind }] of Object.entries(watched.board.columns)) {
      const count = announcedIn(watched.board, key)
      const mayCome = tops.current.get(key) !== false && !isTouched(watched, key)
      tell(key, count, mayCome)
      const isUnseen = waiting.length > 0 && count === 0
      if (isUnseen || (mayCome && (isBehind || count > 0))) watched.show(key)
    }
  }
  const lookNow = useEffectEvent(look)
  useEffect(() => lookNow(), [watched.board])
  return (column: string, isAtTop: boolean): void => {
    const wasAtTop = tops.current.get(column) !== false
    tops.current.set(column, isAtTop)
    if (isAtTop && !wasAtTop) look()
  }
}
