import { fieldValues, type TypedField } from './fieldValues.ts'

/** Characters that a text takes where its field says nothing: Payload's own limit for all texts. */
const longestText = 40_000
/** Ids, choices and moments are short; none comes near this. */
const longestName = 1000

const limits: Readonly<Record<string, number>> = {
  text: longestText,
  textarea: longestText,
  email: longestText,
  select: longestName,
  radio: longestName,
  date: longestName,
  relationship: longestName,
  upload: longestName,
}

const exceeds = (value: unknown, limit: number): boolean => {
  const texts: unknown[] = Array.isArray(value) ? value : [value]
  return texts.some((text) => typeof text === 'string' && text.length > limit)
}

/**
 * The path of the first text no person wrote into its field: longer than any field takes that does
 * not ask for more. A text a little too long is left to Payload, which says so beside the field.
 * Null when there is none.
 */
export const overlongTextIn = (fields: readonly TypedField[], data: unknown): string | null => {
  for (const { field, value, path } of fieldValues(fields, data)) {
    const limit = limits[field.type]
    if (limit !== undefined && exceeds(value, Math.max(limit, field.maxLength ?? 0))) return path
  }
  return null
}
