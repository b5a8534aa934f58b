'use client'
import { useCallback, useEffect, useRef } from 'react'

/** Milliseconds the pointer may be on its way from a passage to its card. */
const grace = 200

/** Closes a card a moment after the pointer left, unless it came back or went into the card. */
export const useHeldOpen = (close: () => void): { hold: () => void; release: () => void } => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const hold = useCallback(() => clearTimeout(timer.current), [])
  const release = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(close, grace)
  }, [close])
  useEffect(() => hold, [hold])
  return { hold, release }
}
