import type { Payload } from 'payload'
import { z } from 'zod'
import { checkEvents } from './audit/checkEvents.ts'

const imported = z.object({ sequence: z.int().min(1), sha256: z.string() })

interface Imported {
  /** The release whose articles came with it; those of earlier ones did not. Null where nothing was imported. */
  sequence: number | null
  /** Why the events are not believed, in a sentence. */
  problem: string | null
}

/**
 * Up to which release the chain came from an exported folder, on the word of an event whose own chain holds
 * and which names a release that is there.
 */
export const importedUpTo = async (
  payload: Payload,
  releases: readonly { sequence: number; sha256: string }[],
): Promise<Imported> => {
  const { docs } = await payload.find({
    collection: 'events',
    where: { act: { equals: 'paper.imported' } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const { data } = imported.safeParse(docs[0]?.details)
  const isThere = releases.some((one) => one.sequence === data?.sequence && one.sha256 === data.sha256)
  if (!data || !isThere) return { sequence: null, problem: null }
  const { findings } = await checkEvents(payload)
  if (findings.length === 0) return { sequence: data.sequence, problem: null }
  const problem = 'The chain of events is broken, which alone says what was imported: see npx monexus audit.'
  return { sequence: null, problem }
}
