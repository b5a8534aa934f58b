'use client'
import { useCallback, useState } from 'react'

/** A sentence for the live region; said twice it is told twice. */
export const useAnnouncement = () => {
  const [{ sentence, times }, setSaid] = useState({ sentence: '', times: 0 })
  const say = useCallback(
    (next: string) => setSaid((before) => ({ sentence: next, times: before.times + 1 })),
    [],
  )
  // Screen readers pass over a text that does not change.
  return { said: times % 2 === 0 ? sentence : `${sentence}\u00a0`, say }
}
