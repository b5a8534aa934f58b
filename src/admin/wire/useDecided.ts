'use client'
import { useStoryDecision } from './useStoryDecision.ts'
import { useWireDesk } from './WireDeskContext.tsx'

/** Decides about the stories of chosen items: afterwards they are let go of and the stream catches up. */
export const useDecided = (catchUp: () => void) => {
  const { say, open, letGo } = useWireDesk()
  return useStoryDecision({
    say,
    after: () => {
      open(null)
      letGo()
      catchUp()
    },
  })
}
