/** How many values two sorted sets share; 0 once they cannot share so many as are needed. */
function sharedOf(one: Int32Array, other: Int32Array, needed: number): number {
  let [at, beside, shared] = [0, 0, 0]
  while (Math.min(one.length - at, other.length - beside) > 0) {
    const difference = Number(one[at]) - Number(other[beside])
    if (difference <= 0) at += 1
    if (difference >= 0) beside += 1
    if (difference === 0) shared += 1
    if (shared + Math.min(one.length - at, other.length - beside) < needed) return 0
  }
  return shared
}

/** The similarity of two sorted sets; 0 where it cannot reach what is asked for. */
export function jaccard(one: Int32Array, other: Int32Array, from: number): number {
  const sum = one.length + other.length
  // Less a hair, for what binary fractions make of a share that is reached exactly.
  const shared = sharedOf(one, other, (from * sum) / (1 + from) - 1e-9)
  return shared === 0 ? 0 : shared / (sum - shared)
}
