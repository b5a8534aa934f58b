/** A field as the wrong type of its value is told: what Payload's own checks let through is listed here. */
export interface TypedField {
  name: string
  type: string
  hasMany?: boolean | undefined
  flattenedFields?: readonly TypedField[] | undefined
}

const isNumber = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' && !Number.isNaN(Number(value))

const isText = (value: unknown): boolean => typeof value === 'string'

const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: isText,
  textarea: isText,
  code: isText,
  email: isText,
  select: isText,
  date: (value) => isText(value) || value instanceof Date,
  number: isNumber,
}

const wrongInside = (field: TypedField, value: unknown, path: string): string | null => {
  const rows: [string, unknown][] =
    field.type === 'array' && Array.isArray(value)
      ? value.map((row, index): [string, unknown] => [`${path}.${index}`, row])
      : [[path, value]]
  for (const [place, row] of rows) {
    const found = wrongTypeIn(field.flattenedFields ?? [], row, `${place}.`)
    if (found !== null) return found
  }
  return null
}

const wrongField = (field: TypedField, value: unknown, path: string): string | null => {
  if (value === undefined || value === null) return null
  if (field.flattenedFields) return wrongInside(field, value, path)
  return field.hasMany !== true && fits[field.type]?.(value) === false ? path : null
}

/**
 * The path of the first value that is of another type than its field takes: text where text is
 * asked for, one value where one is asked for. Null when all fit; fields left out or emptied do.
 */
export const wrongTypeIn = (fields: readonly TypedField[], data: unknown, prefix = ''): string | null => {
  if (typeof data !== 'object' || data === null) return null
  const values = new Map<string, unknown>(Object.entries(data))
  for (const field of fields) {
    const found = wrongField(field, values.get(field.name), `${prefix}${field.name}`)
    if (found !== null) return found
  }
  return null
}
