'use client'
import { useConfig } from '@payloadcms/ui'
import { useRef } from 'react'
import { type GivenDecision, sendStoryDecision } from './sendStoryDecision.ts'

interface Deciding {
  say: (sentence: string) => void
  /** What follows a decision that was taken. */
  after: () => void
}

/** Sends what is decided about stories, one decision at a time, and says what came of it; true where it was taken. */
export const useStoryDecision = ({ say, after }: Deciding) => {
  const { config } = useConfig()
  const isSending = useRef(false)
  return async (decision: GivenDecision, done: string): Promise<boolean> => {
    if (isSending.current) return false
    isSending.current = true
    const refusal = await sendStoryDecision(`${config.serverURL}${config.routes.api}`, decision)
    isSending.current = false
    say(refusal ?? done)
    if (refusal === null) after()
    return refusal === null
  }
}
