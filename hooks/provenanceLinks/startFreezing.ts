import type { CollectionAfterChangeHook } from 'payload'
import type { ProvenanceLink } from '../../src/generated/payload-types.ts'

const waits = (before: Partial<ProvenanceLink>, now: Partial<ProvenanceLink>): boolean =>
  now.evidenceState === 'waiting' && (before.evidenceState !== 'waiting' || before.identity !== now.identity)

/**
 * Freezing starts within seconds of citing. What was saved is told by `data`: a request may ask to be
 * answered with less of `doc`. A link whose job could not be queued is not lost: the sweep finds it.
 */
export const startFreezing: CollectionAfterChangeHook = async ({
  data,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  // A duplicate is handed the link it was made from.
  const before = operation === 'create' ? {} : previousDoc
  if (!waits(before, { ...before, ...data })) return
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
