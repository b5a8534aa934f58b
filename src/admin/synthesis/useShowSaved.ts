'use client'
import { toast, useFormModified, useRouteCache } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

const unsaved =
  'The article was changed while you typed. What you typed is not saved: copy it, then reload the page.'

/** Shows the article as the newsroom has it by now; what somebody typed meanwhile is not written over. */
export const useShowSaved = (): (() => void) => {
  const { clearRouteCache } = useRouteCache()
  const isModified = useFormModified()
  const isUnsaved = useRef(isModified)
  useEffect(() => {
    isUnsaved.current = isModified
  })
  return () => {
    if (isUnsaved.current) toast.warning(unsaved, { duration: 20_000 })
    else clearRouteCache()
  }
}
