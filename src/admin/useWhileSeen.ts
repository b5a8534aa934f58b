'use client'
import { useEffect, useEffectEvent } from 'react'

/** Asks every so many milliseconds while the page is seen, and at once when it is seen again. */
export const useWhileSeen = (ask: () => unknown, pace: number): void => {
  const askNow = useEffectEvent(() => {
    if (document.visibilityState === 'visible') void ask()
  })
  useEffect(() => {
    const timer = setInterval(askNow, pace)
    document.addEventListener('visibilitychange', askNow)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', askNow)
    }
  }, [pace])
}
