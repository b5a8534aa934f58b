import type { Payload } from 'payload'
import { idOf } from '../domain/publication/idOf.ts'
import type { Article } from '../generated/payload-types.ts'
import { pressEdition } from './pressEdition.ts'

interface Pressing {
  by: string | null
  /** Why there is a release, for the record. */
  reason: string
  now: () => Date
}

/**
 * Prints an article’s edition again if it is out already; one that is still planned waits for its
 * press. Answers why it was not printed, in a sentence; null when all is as it should be.
 */
export const pressIfOpen = async (
  payload: Payload,
  article: Article,
  { by, reason, now }: Pressing,
): Promise<string | null> => {
  const id = idOf(article.edition)
  const asked = { collection: 'editions', id: id ?? '', depth: 0, joins: false, disableErrors: true } as const
  const edition = id === null ? null : await payload.findByID(asked)
  if (!edition || edition.status !== 'open') return null
  try {
    await pressEdition(payload, { edition: edition.id, by, reason, proof: 'own', now })
    return null
  } catch (error) {
    const why = error instanceof Error ? error.message : 'The press failed.'
    return `It is published, but its edition could not be printed again. ${why}`
  }
}
