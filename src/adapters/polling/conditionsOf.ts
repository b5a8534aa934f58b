import type { PollCursor, Validators } from '../../domain/wire/pollCursor.ts'
import type { FetchedPage } from '../evidence/fetchAnswer.ts'
import type { Conditions } from '../evidence/travel.ts'

/** Longer ones are no names of a copy, and would burst the headers they are sent in. */
const LONGEST = 1000

const stated = (header: string | undefined): string | null =>
  header !== undefined && header !== '' && header.length <= LONGEST ? header : null

/** What a server calls the copy it sent; null where it gives it no name. */
export const validatorsOf = ({ finalUrl, headers }: FetchedPage): Validators | null => {
  const etag = stated(headers['etag'])
  const lastModified = stated(headers['last-modified'])
  return etag === null && lastModified === null ? null : { of: finalUrl, etag, lastModified }
}

/** Asks for a copy only if it is another one; each validator goes back as it came, right or wrong. */
export const conditionsOf = ({ validators }: PollCursor): Conditions | undefined => {
  if (!validators) return undefined
  const { of, etag, lastModified } = validators
  const headers = {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  }
  return { of, headers }
}
