import canonicalize from 'canonicalize'
import { NotCanonical } from './NotCanonical.ts'

type Container = object
type Place = { path: string; above: Container[] }

const isPlain = (value: Container): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

const checkScalar = (value: unknown, path: string): void => {
  if (value === null || typeof value === 'boolean') return
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NotCanonical(path, `${value} is not a JSON number`)
  } else if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) throw new NotCanonical(path, 'half of a surrogate pair is not text')
  } else throw new NotCanonical(path, `${typeof value} is not a JSON value`)
}

const checkContainer = (value: Container, { path, above }: Place): void => {
  if (above.includes(value)) throw new NotCanonical(path, 'it contains itself')
  const inside = (key: string): Place => ({
    path: path === '' ? key : `${path}.${key}`,
    above: [...above, value],
  })
  if (Array.isArray(value)) {
    Array.from(value, (one: unknown, index) => checkValue(one, inside(String(index))))
    return
  }
  if (!isPlain(value)) throw new NotCanonical(path, 'it is neither a plain object nor an array')
  for (const [key, one] of Object.entries(value)) {
    checkScalar(key, inside(key).path)
    if (one !== undefined) checkValue(one, inside(key))
  }
}

const checkValue = (value: unknown, place: Place): void => {
  if (typeof value === 'object' && value !== null) checkContainer(value, place)
  else checkScalar(value, place.path)
}

/**
 * A value as RFC 8785 canonical JSON: the text every hash of the chain is taken over. Properties
 * without a value are left out, as in JSON. Throws `NotCanonical` for everything JSON would lose or
 * bend in silence: undefined, NaN, bigint, dates and other instances, broken text, cycles.
 */
export const canonicalJson = (value: unknown): string => {
  checkValue(value, { path: '', above: [] })
  const text = canonicalize(value)
  if (text === undefined) throw new NotCanonical('', 'it is empty')
  return text
}
