/** A moment in one form, whichever way it was handed over; null where there is none. */
export const momentOf = (value: unknown): string | null => {
  if (!(value instanceof Date) && (typeof value !== 'string' || value === '')) return null
  const moment = new Date(value)
  return Number.isNaN(moment.getTime()) ? String(value) : moment.toISOString()
}
