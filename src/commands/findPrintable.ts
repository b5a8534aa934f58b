import type { Payload } from 'payload'
import type { Article } from '../generated/payload-types.ts'

/**
 * An article as the press prints it: what was published as published; what was not, as it was last saved;
 * what was killed, thrown away or never was, not at all (null).
 */
export const findPrintable = async (payload: Payload, id: string): Promise<Article | null> => {
  const asked = { collection: 'articles', id, depth: 0, disableErrors: true } as const
  const [stored, newest] = await Promise.all([
    payload.findByID(asked),
    payload.findByID({ ...asked, draft: true }),
  ])
  const isKilled = newest?.stage === 'killed' || (stored?.stage === 'killed' && stored.printedAt)
  if (isKilled) return null
  return stored?._status === 'published' ? stored : newest
}
