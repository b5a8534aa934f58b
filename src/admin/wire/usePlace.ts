'use client'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { WireFilter } from '../../domain/wire/desk/wireFilter.ts'
import { type DeskPlace, placeOfAddress, queryOfPlace } from './deskPlace.ts'
import type { WireDeskView } from './WireDeskContext.tsx'

type Visit = 'push' | 'replace'

const write = (place: DeskPlace, visit: Visit): void => {
  const address = `${window.location.pathname}${queryOfPlace(place)}`
  if (visit === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
}

/**
 * Where the desk is, kept in its address: a reload, the way back and a link show the same. Each filter is
 * a step of its own on the way back, all that is typed in one go together is one.
 */
export const usePlace = ({ place: first, readAt }: WireDeskView) => {
  const [place, setPlace] = useState(first)
  const [arrivals, setArrivals] = useState(0)
  const latest = useRef(first)
  const isTyping = useRef(false)
  const move = (some: Partial<DeskPlace>, visit: Visit): void => {
    latest.current = { ...latest.current, ...some }
    setPlace(latest.current)
    write(latest.current, visit)
  }
  const arrive = useEffectEvent((next: DeskPlace) => {
    isTyping.current = false
    if (queryOfPlace(next) === queryOfPlace(latest.current)) return
    latest.current = next
    setPlace(next)
    setArrivals((before) => before + 1)
  })
  // A page made anew was asked for by its address, as by the link to the desk.
  useEffect(() => arrive(first), [readAt])
  useEffect(() => {
    const onWay = (): void => arrive(placeOfAddress(new URLSearchParams(window.location.search), new Date()))
    window.addEventListener('popstate', onWay)
    return () => window.removeEventListener('popstate', onWay)
  }, [])
  const narrow = (some: Partial<WireFilter>, span: string | null = null): void => {
    const isWords = Object.keys(some).join() === 'words'
    const isTimed = 'from' in some || 'to' in some
    const bar = { ...latest.current.bar, ...some }
    move({ bar, ...(isTimed ? { span } : {}) }, isWords && isTyping.current ? 'replace' : 'push')
    isTyping.current = isWords
  }
  const bring = (column: string): void => {
    if (column !== latest.current.column) move({ column }, 'replace')
  }
  return { ...place, arrivals, narrow, bring, endTyping: () => void (isTyping.current = false) }
}
