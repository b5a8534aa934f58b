import { idOf } from '../publication/idOf.ts'
import { textOf } from './textOf.ts'

/** What the event of a piece of evidence vouches for; its hash, in the subject, vouches for the rest. */
export const stateOfEvidence = (evidence: Record<string, unknown>) => ({
  identity: textOf(evidence['identity']),
  basis: textOf(evidence['basis']),
  outcome: textOf(evidence['outcome']),
  broughtBy: idOf(evidence['broughtBy']),
})
