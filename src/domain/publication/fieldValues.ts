/** A field as far as its values are judged here: what Payload's own checks let through. */
export interface TypedField {
  name: string
  type: string
  hasMany?: boolean | undefined
  maxLength?: number | undefined
  flattenedFields?: readonly TypedField[] | undefined
}

export interface FieldValue {
  field: TypedField
  value: unknown
  path: string
}

const insideOf = function* (
  inner: readonly TypedField[],
  value: unknown,
  path: string,
): Generator<FieldValue> {
  if (!Array.isArray(value)) return yield* fieldValues(inner, value, `${path}.`)
  for (const [index, row] of value.entries()) yield* fieldValues(inner, row, `${path}.${index}.`)
}

/** Every value of a document beside the field it is for, in groups and rows too; empty ones are left out. */
export function* fieldValues(
  fields: readonly TypedField[],
  data: unknown,
  prefix = '',
): Generator<FieldValue> {
  if (typeof data !== 'object' || data === null) return
  const values = new Map<string, unknown>(Object.entries(data))
  for (const field of fields) {
    const value = values.get(field.name) ?? null
    const path = `${prefix}${field.name}`
    if (value === null) continue
    if (field.flattenedFields) yield* insideOf(field.flattenedFields, value, path)
    else yield { field, value, path }
  }
}
