/** A value of a JSON object as text: numbers stand for themselves, all else for nothing. */
export const textIn = (fields: ReadonlyMap<string, unknown>, name: string): string => {
  const value = fields.get(name)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
