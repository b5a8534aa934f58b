import type { PressRunner } from '../../commands/pressRunner.ts'
import { type PressThread, startPressThread, type ThreadSettings } from './startPressThread.ts'

export interface PressApart {
  run: PressRunner
  /** Has the thread up before its first order. */
  start: () => void
  /** Waits until what was ordered is done and on record, and ends the thread. */
  end: () => Promise<void>
}

/** Presses in a thread of its own, which is started again by the next order should it have ended. */
export const pressApart = (settings: ThreadSettings): PressApart => {
  let thread: PressThread | null = null
  const standing = (): PressThread => {
    thread ??= startPressThread(settings, () => {
      thread = null
    })
    return thread
  }
  return {
    run: (order, tell) => standing().press(order, tell),
    start: () => void standing(),
    end: async () => thread?.end(),
  }
}
