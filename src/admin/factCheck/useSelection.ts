'use client'
import { useEffect, useRef, useState } from 'react'
import { placeIdOf, type Selection } from './Selection.ts'

interface Selected {
  what: Selection | null
  beside: number | null
}

/** What is selected; selecting brings its place into view and puts the focus there. */
export const useSelection = () => {
  const [{ what, beside }, setSelected] = useState<Selected>({ what: null, beside: null })
  const moves = useRef(false)
  const place = what ? placeIdOf(what) : null
  useEffect(() => {
    const element = moves.current && place !== null ? document.getElementById(place) : null
    moves.current = false
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' })
  }, [place])
  const select = (next: Selection | null, from: number | null = null): void => {
    moves.current = true
    setSelected({ what: next, beside: from })
  }
  return { selected: what, beside, select }
}
