import { idOf } from './idOf.ts'

/** The ids a relationship names, none for an empty one; null for what is no relationship at all. */
export const relatedIds = (value: unknown, several: boolean): string[] | null => {
  if (value === undefined || value === null || value === '') return []
  const named: unknown[] = several && Array.isArray(value) ? value : [value]
  const ids = named.map(idOf)
  return ids.every((id) => id !== null) ? ids : null
}
