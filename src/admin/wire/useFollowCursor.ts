'use client'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { rowHeight } from './rowHeight.ts'

/**
 * The row of the cursor comes into view and takes the focus, moving no more than it must. Only where the
 * cursor goes is followed, not the items that come in above it.
 */
export const useFollowCursor = (
  list: RefObject<HTMLElement | null>,
  place: string | null,
  index: number,
): void => {
  const follow = useEffectEvent((id: string) => {
    const element = list.current
    if (!element || index < 0) return
    const [top, bottom] = [index * rowHeight, (index + 1) * rowHeight]
    if (top < element.scrollTop) element.scrollTop = top
    if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight
    // A column that lies aside comes into view with it.
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    document.getElementById(id)?.focus({ preventScroll: true })
  })
  useEffect(() => {
    if (place !== null) follow(place)
  }, [place])
}
