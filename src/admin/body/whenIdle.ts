/** Milliseconds left for work before the browser wants to draw or answer again. */
export type TimeLeft = () => number

/** What Safari is given, which knows no idle time: a small share of a frame. */
const share = 5
/** A desk that is never idle still sees its marks. */
const timeout = 500

/** Does a piece of work when the browser has nothing better to do; answers with a way to call it off. */
export const whenIdle = (work: (timeLeft: TimeLeft) => void): (() => void) => {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback((deadline) => work(() => deadline.timeRemaining()), { timeout })
    return () => cancelIdleCallback(asked)
  }
  const timer = setTimeout(() => {
    const end = performance.now() + share
    work(() => end - performance.now())
  }, 50)
  return () => clearTimeout(timer)
}
