/** Whether all of the shorter stand in the longer, in order: a text that says more contradicts nothing. */
export function isWithin<Value>(
  one: readonly Value[],
  other: readonly Value[],
  isSame: (one: Value, other: Value) => boolean,
): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let met = 0
  for (const value of long) {
    const awaited = short[met]
    if (awaited !== undefined && isSame(awaited, value)) met += 1
  }
  return met === short.length
}
