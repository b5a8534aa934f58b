/** Half a surrogate pair has no UTF-8; NUL ends a text early in some databases. */
const broken = /[\p{Surrogate}\0]/u

const deepest = 64

/** Where the search goes on: plain objects and arrays, no other instances. */
const entriesOf = (value: unknown): [string, unknown][] => {
  if (typeof value !== 'object' || value === null) return []
  const prototype: unknown = Object.getPrototypeOf(value)
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null
  return isPlain || Array.isArray(value) ? Object.entries(value) : []
}

const search = (value: unknown, steps: string[]): string | null => {
  if (typeof value === 'string') return broken.test(value) ? steps.join('.') : null
  if (steps.length > deepest) return null
  for (const [key, inner] of entriesOf(value)) {
    const found = broken.test(key) ? steps.join('.') : search(inner, [...steps, key])
    if (found !== null) return found
  }
  return null
}

/**
 * The path of the first text (or key) in a value that cannot be stored and hashed as it is; null
 * when all of it can. Bytes and other instances are not looked into, nor what lies 64 levels deep.
 */
export const brokenTextIn = (value: unknown): string | null => search(value, [])
