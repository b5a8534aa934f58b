'use client'
import { useDocumentEvents, useModal } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'

/**
 * Counts what was heard of provenance links. While a drawer is open the count waits: it may be the
 * drawer of the very list that counts.
 */
export const useLinkNews = (beforeCounting: () => void): number => {
  const { mostRecentUpdate } = useDocumentEvents()
  const { modalState } = useModal()
  const [count, setCount] = useState(0)
  const isHeard = useRef(false)
  const isCovered = Object.values(modalState).some((modal) => modal?.isOpen)
  const tell = useEffectEvent(() => {
    if (!isHeard.current || isCovered) return
    isHeard.current = false
    beforeCounting()
    setCount((before) => before + 1)
  })
  useEffect(() => {
    if (mostRecentUpdate?.entitySlug === 'provenance-links') isHeard.current = true
  }, [mostRecentUpdate])
  useEffect(tell, [mostRecentUpdate, isCovered])
  return count
}
