'use client'
import { useEffect, useState } from 'react'

const pace = 30_000

/** The present, every half minute; at first the moment the page was read, so that server and browser agree. */
export const useNow = (readAt: string): Date => {
  const [now, setNow] = useState(() => new Date(readAt))
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), pace)
    return () => clearInterval(timer)
  }, [])
  return now
}
