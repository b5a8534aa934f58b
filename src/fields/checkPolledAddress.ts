import type { TextFieldSingleValidation } from 'payload'

/** Longer than any address a platform gives out. */
const LONGEST = 4000

/** An http or https address, or nothing. */
export const checkPolledAddress: TextFieldSingleValidation = (value) => {
  if (typeof value !== 'string' || value.trim() === '') return true
  const isWeb = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
  if (!isWeb) return 'Write a whole address, such as “https://nordwire.example/feed.xml”.'
  return value.length <= LONGEST ? true : `An address has at most ${String(LONGEST)} letters.`
}
