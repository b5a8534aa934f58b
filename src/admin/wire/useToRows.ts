'use client'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { DrawnRow } from './foldCopies.ts'
import type { Cursor } from './WireDeskContext.tsx'

interface Upon {
  active: string
  drawn: Readonly<Record<string, readonly DrawnRow[]>>
  cursor: Cursor | null
  go: (cursor: Cursor | null) => void
  /** Whether the column in front shows what is looked for now. */
  isAnswered: boolean
}

const focusOn = (...places: string[]): void =>
  places
    .map((place) => document.getElementById(place))
    .find((element) => element !== null)
    ?.focus({ preventScroll: true })

/** The ways from the search field to the rows, where keys act: back to where one was, or to the first found. */
export const useToRows = ({ active, drawn, cursor, go, isAnswered }: Upon) => {
  const isAwaited = useRef(false)
  const [asked, setAsked] = useState(0)
  const toRows = (): void => {
    const here = cursor ? [`row-${cursor.column}-${cursor.item}`] : []
    focusOn(...here, `column-${active}`)
  }
  const goFirst = useEffectEvent(() => {
    if (!isAwaited.current || !isAnswered) return
    isAwaited.current = false
    const first = drawn[active]?.[0]
    // Whoever went on by keys meanwhile stays there.
    if (first && cursor === null) go({ column: active, item: first.row.id })
  })
  // Asked anew as well: what was found may stand there before anybody asks to go to it.
  useEffect(() => goFirst(), [asked, isAnswered, drawn])
  const toFound = (): void => {
    focusOn(`column-${active}`)
    go(null)
    document.getElementById(`column-${active}`)?.scrollTo({ top: 0 })
    isAwaited.current = true
    setAsked((before) => before + 1)
  }
  return { toRows, toFound }
}
