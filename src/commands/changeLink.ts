import type { Payload, PayloadRequest } from 'payload'
import type { ProvenanceLink } from '../generated/payload-types.ts'
import { isOutrun } from './isOutrun.ts'

interface Change {
  link: string
  /** What to write of the link as it stands now; null leaves it alone. */
  decide: (link: ProvenanceLink) => Partial<ProvenanceLink> | null
  /** Whoever asked for it; nobody when a machine does it. */
  req?: PayloadRequest
}

/** How often it is written again when somebody saved the link at the same moment. */
const attempts = 5

/** What was decided names the save it was decided on: whoever saved since is not overwritten. */
const asSeen = (link: ProvenanceLink, decide: Change['decide']): Partial<ProvenanceLink> | null => {
  const data = decide(link)
  return data && { ...data, rev: link.rev ?? 0 }
}

/**
 * Writes what follows from a link as it stands at that moment, however often others save it meanwhile.
 * Answers the link as saved; null when it is gone or was left alone.
 */
export const changeLink = async (
  payload: Payload,
  { link: id, decide, req }: Change,
): Promise<ProvenanceLink | null> => {
  const asking = { collection: 'provenance-links', id, depth: 0, ...(req ? { req } : {}) } as const
  for (let attempt = 1; ; attempt += 1) {
    const link = await payload.findByID({ ...asking, disableErrors: true })
    const data = link && asSeen(link, decide)
    if (!data) return null
    try {
      return await payload.update({ ...asking, data })
    } catch (error) {
      if (!isOutrun(error) || attempt === attempts) throw error
    }
  }
}
