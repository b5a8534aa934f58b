/**
 * A question whose answer is held for some milliseconds. Those who ask meanwhile get the held
 * answer; those who ask while it is fetched wait for the same fetch.
 */
export const heldFor = <Answer>(
  milliseconds: number,
  ask: () => Promise<Answer>,
): (() => Promise<Answer>) => {
  let held: Promise<Answer> | null = null
  let until = 0
  return () => {
    if (held && performance.now() < until) return held
    until = performance.now() + milliseconds
    held = ask()
    // A failed question is asked again by the next one who wants to know.
    held.catch(() => {
      held = null
    })
    return held
  }
}
