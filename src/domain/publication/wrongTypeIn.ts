import { fieldValues, type TypedField } from './fieldValues.ts'

const isNumber = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' && !Number.isNaN(Number(value))

const isText = (value: unknown): boolean => typeof value === 'string'

/** SQLite stores any text as a moment, even none, and cannot read the row again. */
const isMoment = (value: unknown): boolean =>
  !Number.isNaN(value instanceof Date ? value.getTime() : isText(value) ? Date.parse(String(value)) : NaN)

const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: isText,
  textarea: isText,
  code: isText,
  email: isText,
  select: isText,
  date: isMoment,
  number: isNumber,
}

/**
 * The path of the first value that is of another type than its field takes: text where text is
 * asked for, a moment where one is, one value where one is asked for. Null when all fit; fields
 * left out or emptied with null do.
 */
export const wrongTypeIn = (fields: readonly TypedField[], data: unknown): string | null => {
  for (const { field, value, path } of fieldValues(fields, data))
    if (field.hasMany !== true && fits[field.type]?.(value) === false) return path
  return null
}
