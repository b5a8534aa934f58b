import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { isBlank } from '../domain/publication/isBlank.ts'

/** A text of which readers see something. */
export const checkVisibleText: TextFieldSingleValidation = (value, options) => {
  if (typeof value === 'string' && isBlank(value)) return 'Write something that readers can see.'
  return text(value, options)
}
