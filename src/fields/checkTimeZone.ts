import type { TextFieldSingleValidation } from 'payload'

/** An IANA time zone that this machine knows. */
export const checkTimeZone: TextFieldSingleValidation = (value) => {
  if (typeof value !== 'string') return 'Name an IANA zone, such as Europe/London.'
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: value })
    return true
  } catch {
    return `“${value}” is no IANA zone; write one such as Europe/London.`
  }
}
