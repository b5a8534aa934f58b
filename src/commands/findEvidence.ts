import type { Payload } from 'payload'
import type { Evidence } from '../generated/payload-types.ts'

/** A frozen copy by its id; null where there is none. */
export const findEvidence = async (payload: Payload, id: string | null): Promise<Evidence | null> =>
  id === null ? null : payload.findByID({ collection: 'evidence', id, depth: 0, disableErrors: true })
