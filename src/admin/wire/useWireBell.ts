'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useWhileSeen } from '../useWhileSeen.ts'

/** Many items that come at once are one question. */
const gathering = 300
/** Whether the bell rings or not: what has no time of its own rings none. */
const pace = 5000

/**
 * Asks what is new whenever the newsroom’s live stream says so, when that comes back after it was lost,
 * and every few seconds in any case while the page is seen.
 */
export const useWireBell = (ask: () => Promise<void>): void => {
  const { config } = useConfig()
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const soon = useEffectEvent(() => {
    timer.current ??= setTimeout(() => {
      timer.current = null
      void ask()
    }, gathering)
  })
  useWhileSeen(ask, pace)
  useEffect(() => {
    const stream = new EventSource(`${config.serverURL}/live`)
    const ring = (): void => soon()
    stream.addEventListener('open', ring)
    stream.addEventListener('wire', ring)
    return () => {
      stream.close()
      if (timer.current !== null) clearTimeout(timer.current)
      timer.current = null
    }
  }, [config.serverURL])
}
