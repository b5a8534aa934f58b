'use client'
import { useConfig } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { type GivenDecision, sendStoryDecision, type TakenDecision } from './sendStoryDecision.ts'

/** What takes the last decision back. */
export interface WayBack {
  kind: GivenDecision['kind']
  decisions: readonly GivenDecision[]
  /** What is said once they are taken. */
  undone: string
}

/** What is said of a decision: when it is taken, and when it is taken back. */
interface Words {
  done: (taken: TakenDecision) => string
  undone: (items: number) => string
}

/** A decision that was taken, as whoever goes on to another page has to know it. */
export interface Decided {
  kind: GivenDecision['kind']
  story: string | null
  said: string
  back: WayBack | null
}

interface Deciding {
  say: (sentence: string) => void
  /** What follows a decision; null once the last one was taken back. */
  after: (decided: Decided | null) => void
}

const wayBack = (kind: GivenDecision['kind'], { back }: TakenDecision, { undone }: Words): WayBack | null =>
  back.length === 0
    ? null
    : { kind, decisions: back, undone: undone(back.flatMap(({ items }) => items).length) }

/** Does one thing at a time: what is asked for meanwhile is passed over. */
const useOneAtATime = () => {
  const isBusy = useRef(false)
  return (act: () => Promise<void>) => async (): Promise<void> => {
    if (isBusy.current) return
    isBusy.current = true
    await act()
    isBusy.current = false
  }
}

/**
 * Decides about stories and says what came of it; offers to take the last decision back until that is
 * done or another takes its place.
 */
export const useStoryDecisions = ({ say, after }: Deciding) => {
  const { config } = useConfig()
  const [back, offer] = useState<WayBack | null>(null)
  const alone = useOneAtATime()
  const send = (decision: GivenDecision) =>
    sendStoryDecision(`${config.serverURL}${config.routes.api}`, decision)
  const decide = (decision: GivenDecision, words: Words): void => {
    const act = async (): Promise<void> => {
      const taken = await send(decision)
      if (taken.refusal !== null) return say(taken.refusal)
      const { kind } = decision
      const decided = { kind, story: taken.story, said: words.done(taken), back: wayBack(kind, taken, words) }
      offer(decided.back)
      say(decided.said)
      after(decided)
    }
    void alone(act)()
  }
  const takeBack = async (way: WayBack): Promise<void> => {
    for (const [at, decision] of way.decisions.entries()) {
      const { refusal } = await send(decision)
      if (refusal === null) continue
      offer({ ...way, decisions: way.decisions.slice(at) })
      say(refusal)
      return after(null)
    }
    offer(null)
    say(way.undone)
    after(null)
  }
  const undo = (): void => {
    if (back === null) return say('Nothing was decided here just now.')
    void alone(() => takeBack(back))()
  }
  return { decide, undo, back, offer }
}
