'use client'
import { type RefObject, useCallback, useEffect, useState } from 'react'
import { rowHeight } from './rowHeight.ts'

/** Rows drawn beyond what is seen, so that scrolling shows no holes. */
const beyond = 6

/** The numbers of the rows that are drawn, `last` not among them. */
export interface RowWindow {
  first: number
  last: number
}

const windowOf = ({ scrollTop, clientHeight }: HTMLElement): RowWindow => ({
  first: Math.max(0, Math.floor(scrollTop / rowHeight) - beyond),
  last: Math.ceil((scrollTop + clientHeight) / rowHeight) + beyond,
})

/** Which rows of a scrolled list are to be drawn; `onMove` hears whether it stands at its top. */
export const useRowWindow = (list: RefObject<HTMLElement | null>, onMove: (isAtTop: boolean) => void) => {
  const [seen, setSeen] = useState<RowWindow>({ first: 0, last: 20 })
  const look = useCallback(() => {
    const element = list.current
    if (!element) return
    const next = windowOf(element)
    setSeen((before) => (before.first === next.first && before.last === next.last ? before : next))
  }, [list])
  useEffect(() => {
    const element = list.current
    if (!element) return
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [list, look])
  const onScroll = (): void => {
    look()
    if (list.current) onMove(list.current.scrollTop < rowHeight / 2)
  }
  return { seen, onScroll }
}
