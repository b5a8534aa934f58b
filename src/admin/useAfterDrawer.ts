'use client'
import { useModal } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'

/** Calls back when the last drawer over the page has closed: what was changed in it counts now. */
export const useAfterDrawer = (after: () => void): void => {
  const { modalState } = useModal()
  const open = Object.values(modalState).filter((modal) => modal?.isOpen).length
  const before = useRef(open)
  const tell = useEffectEvent(after)
  useEffect(() => {
    if (open < before.current) tell()
    before.current = open
  }, [open])
}
