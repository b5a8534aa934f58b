import type { TextFieldSingleValidation } from 'payload'
import { isTimeZone } from '../domain/editions/isTimeZone.ts'

/** An IANA time zone that this machine knows. */
export const checkTimeZone: TextFieldSingleValidation = (value) => {
  if (typeof value !== 'string') return 'Name an IANA zone, such as Europe/London.'
  return isTimeZone(value) ? true : `“${value}” is no IANA zone; write one such as Europe/London.`
}
