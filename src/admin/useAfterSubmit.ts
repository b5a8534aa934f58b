'use client'
import { useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'

/** Calls back each time the form has come back from the server, with whether it was refused. */
export const useAfterSubmit = (after: (refused: boolean) => void): void => {
  const processing = useFormProcessing()
  const refused = useFormSubmitted()
  const before = useRef(processing)
  const tell = useEffectEvent(after)
  useEffect(() => {
    if (before.current && !processing) tell(refused)
    before.current = processing
  }, [processing, refused])
}
