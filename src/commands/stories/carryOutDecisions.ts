import type { Payload } from 'payload'
import { carryOut, type CarriedOut } from './carryOut.ts'
import { countDecisions, readFilingNote, writeFilingNote } from './filingNote.ts'
import type { Sources } from './gatheredRow.ts'

/**
 * Carries out the decisions that are on record and not yet carried out, in their order: at once those
 * just made, later those that a crash came between. Under the claim of filing only. Answers what
 * the last one came to; null when there was none.
 */
export const carryOutDecisions = async (payload: Payload, sources: Sources): Promise<CarriedOut | null> => {
  const note = await readFilingNote(payload)
  const due = (await countDecisions(payload)) - note.decisions
  if (due <= 0) return null
  const { docs } = await payload.find({
    collection: 'story-decisions',
    sort: '-createdAt',
    limit: due,
    depth: 0,
    pagination: false,
  })
  let last: CarriedOut | null = null
  for (const [at, decision] of docs.reverse().entries()) {
    last = await carryOut(payload, decision, sources)
    // By nobody: every memory of the wire is read again.
    await writeFilingNote(payload, { by: '', decisions: note.decisions + at + 1 })
  }
  return last
}
