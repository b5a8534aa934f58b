import type { Payload } from 'payload'
import { takeInWire } from './wireIndex.ts'

/** Milliseconds between two looks while nothing is due. */
const pace = 1000

/**
 * Keeps the index of the wire as new as the wire, part by part so that others are served in between, as
 * long as the process runs. A part that fails is said in the log and tried again.
 * @returns what ends it
 */
export const followWire = (payload: Payload): (() => void) => {
  let hasEnded = false
  let timer: NodeJS.Timeout | undefined
  const wait = (isMore: boolean): void => {
    if (hasEnded) return
    timer = setTimeout(look, isMore ? 0 : pace)
    timer.unref()
  }
  const look = (): void =>
    void takeInWire(payload, 1)
      .catch((error: unknown) => {
        payload.logger.warn({ err: error }, 'What is new on the wire could not be taken into its index.')
        return false
      })
      .then(wait)
  look()
  return () => {
    hasEnded = true
    clearTimeout(timer)
  }
}
