'use client'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { rowHeight } from './rowHeight.ts'

interface Followed {
  /** The id of the cursor’s row; null while it is elsewhere. */
  place: string | null
  /** Its number in the column, from 0. */
  index: number
  /** Whether an item is read beside the columns. */
  isReading: boolean
}

/**
 * The row of the cursor comes into view and takes the focus, moving no more than it must. Only where the
 * cursor goes is followed, not the items that come in above it; and its column stays in sight as the item
 * that is read takes room beside the columns.
 */
export const useFollowCursor = (
  list: RefObject<HTMLElement | null>,
  { place, index, isReading }: Followed,
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
  const keepInSight = useEffectEvent(() => {
    if (place !== null) list.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  useEffect(() => {
    if (place !== null) follow(place)
  }, [place])
  useEffect(() => keepInSight(), [isReading])
}
