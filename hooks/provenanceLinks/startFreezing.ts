import type { CollectionAfterChangeHook } from 'payload'

/**
 * Freezing starts within seconds of citing. A link whose job could not be queued is not lost: the
 * sweep finds it.
 */
export const startFreezing: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const began =
    operation === 'create' ||
    previousDoc?.evidenceState !== 'waiting' ||
    previousDoc.identity !== doc.identity
  if (doc.evidenceState !== 'waiting' || !began) return
  try {
    await req.payload.jobs.queue({
      task: 'freezeCited',
      queue: 'evidence',
      input: { link: String(doc.id) },
      req,
    })
  } catch (error) {
    req.payload.logger.warn({ err: error, link: doc.id }, 'The freezing of a link could not be queued.')
  }
}
