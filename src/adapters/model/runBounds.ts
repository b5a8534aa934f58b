/** Until when a run may be at work. */
export interface RunBounds {
  /** Aborts when the run is ended or its time is up, with a TimeoutError then. */
  within: AbortSignal
  /** Milliseconds of `performance.now()`. */
  until: number
  /** Lets go of the clock and of the run; to be called when the work is done. */
  close: () => void
}

/**
 * Bounds a run by its own signal and by a time in milliseconds. What `AbortSignal.any` makes of a timeout may be
 * collected before it is up (Node 20), and then bounds nothing: the clock here holds on to what it ends.
 */
export const runBounds = (timeout: number, signal: AbortSignal): RunBounds => {
  const bounds = new AbortController()
  const end = (): void => bounds.abort(signal.reason)
  const timer = setTimeout(() => bounds.abort(new DOMException('The time is up.', 'TimeoutError')), timeout)
  signal.addEventListener('abort', end, { once: true })
  if (signal.aborted) end()
  return {
    within: bounds.signal,
    until: performance.now() + timeout,
    close: () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
    },
  }
}
