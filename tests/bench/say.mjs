// @ts-check

/**
 * One line of the report: the value beside its limit, and whether that is kept. One that is missed makes the run fail.
 * @param {string} what
 * @param {number} value
 * @param {{ unit?: string, atMost?: number, atLeast?: number }} limits
 */
export function say(what, value, { unit = '', atMost = Infinity, atLeast = -Infinity }) {
  const limit = atMost === Infinity ? `at least ${atLeast}` : `at most ${atMost}`
  const verdict = value <= atMost && value >= atLeast ? 'kept' : 'MISSED'
  const used = atMost === Infinity ? value / atLeast : value / atMost
  const figures = `${value.toFixed(2)}${unit} (${limit}${unit}; ${used.toFixed(2)} of it)`
  console.log(`${what.padEnd(52)}${figures.padEnd(48)}${verdict}`)
  if (verdict === 'MISSED') process.exitCode = 1
}
