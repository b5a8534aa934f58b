import type { TextFieldSingleValidation } from 'payload'
import { reservedPaths } from '../domain/editions/reservedPaths.data.ts'

/** A section's address: lower-case words joined by hyphens, none that the paper itself needs. */
export const checkSectionSlug: TextFieldSingleValidation = (value) => {
  if (typeof value !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value))
    return 'Use lower-case letters and digits joined by hyphens, such as “tech”.'
  const reserved: readonly string[] = reservedPaths
  return reserved.includes(value) ? `“${value}” is an address the paper needs itself.` : true
}
