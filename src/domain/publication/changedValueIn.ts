import canonicalize from 'canonicalize'
import type { TypedField } from './fieldValues.ts'
import { idOf } from './idOf.ts'

type Values = Readonly<Record<string, unknown>>

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const momentOf = (value: unknown): unknown => {
  const at = typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : NaN
  return Number.isNaN(at) ? String(value) : at
}

const plain: Readonly<Record<string, (value: unknown) => unknown>> = {
  date: momentOf,
  relationship: idOf,
  upload: idOf,
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)

const isSame = ({ type }: TypedField, sent: unknown, stored: unknown): boolean => {
  if (isNothing(sent) || isNothing(stored)) return isNothing(sent) && isNothing(stored)
  const read = plain[type] ?? ((value: unknown) => value)
  return canonicalize(read(sent)) === canonicalize(read(stored))
}

const changedIn = (field: TypedField, sent: unknown, stored: unknown): string | null => {
  const { name, flattenedFields } = field
  if (!flattenedFields || !isValues(sent)) return isSame(field, sent, stored) ? null : name
  const inner = changedValueIn(flattenedFields, sent, isValues(stored) ? stored : {})
  return inner === null ? null : `${name}.${inner}`
}

/**
 * The path of the first of these fields that what was sent gives another value than the stored one; null
 * where none is named, or each with the value it has. A relationship is the same populated or not, a
 * moment in any spelling, and what is empty in whatever way a form or a database leaves it empty.
 */
export function changedValueIn(fields: readonly TypedField[], sent: Values, stored: Values): string | null {
  for (const field of fields) {
    if (sent[field.name] === undefined) continue
    const path = changedIn(field, sent[field.name], stored[field.name])
    if (path !== null) return path
  }
  return null
}
