'use client'
import { useEffect, useEffectEvent, useState } from 'react'
import { WaitingActs } from './WaitingActs.ts'

/**
 * Acts of keys that wait while what they act upon is not shown yet. Those that wait are done one after
 * the other, each upon what the one before has left.
 */
export const useWaitingActs = <Act extends string>(
  acts: Readonly<Record<Act, () => void>>,
  isReady: boolean,
): { inTurn: Record<Act, () => void>; forget: () => void } => {
  const [waiting] = useState(() => new WaitingActs<Act>())
  const [turn, setTurn] = useState(0)
  const doNext = useEffectEvent(() => {
    const act = waiting.next(isReady)
    if (act === undefined) return
    acts[act]()
    setTurn((before) => before + 1)
  })
  useEffect(() => doNext(), [isReady, turn])
  const inTurn = Object.fromEntries(
    (Object.keys(acts) as Act[]).map((act) => [
      act,
      () => (waiting.mayDo(act, isReady) ? acts[act]() : setTurn((before) => before + 1)),
    ]),
  ) as Record<Act, () => void>
  return { inTurn, forget: () => waiting.forget() }
}
