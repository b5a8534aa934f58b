import type { Payload } from 'payload'
import { readImported } from '../adapters/readImported.ts'
import { checkEvents } from './audit/checkEvents.ts'

interface ImportedUpTo {
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
): Promise<ImportedUpTo> => {
  const named = await readImported(payload)
  const isThere = releases.some((one) => one.sequence === named?.sequence && one.sha256 === named.sha256)
  if (!named || !isThere) return { sequence: null, problem: null }
  const { findings } = await checkEvents(payload)
  if (findings.length === 0) return { sequence: named.sequence, problem: null }
  const problem = 'The chain of events is broken, which alone says what was imported: see npx monexus audit.'
  return { sequence: null, problem }
}
