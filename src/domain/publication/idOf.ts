/** The id behind a relationship, whether it was populated or not; null where there is none. */
export const idOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value === '' ? null : value
  if (typeof value === 'object' && value !== null && 'id' in value) return idOf(value.id)
  return null
}
