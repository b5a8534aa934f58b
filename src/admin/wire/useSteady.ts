'use client'
import { useCallback, useEffect, useRef } from 'react'

/** A handler that stays the same, so that rows are drawn again only when they change. */
export const useSteady = <Argument>(
  handler: (argument: Argument) => void,
): ((argument: Argument) => void) => {
  const latest = useRef(handler)
  useEffect(() => {
    latest.current = handler
  })
  return useCallback((argument) => latest.current(argument), [])
}
