import type { DraftPart } from '../draftPart.ts'
import type { Candidate, CandidateRole } from './candidate.ts'

/** A sentence behind all that it leans on, in their order. */
export const chainOf = (candidate: Candidate): Candidate[] => [
  ...(candidate.leansOn ? chainOf(candidate.leansOn) : []),
  candidate,
]

const homes: Readonly<Record<CandidateRole, DraftPart>> = {
  event: 'happened',
  statement: 'sides',
  denial: 'contested',
  unknown: 'unknown',
  background: 'context',
}

/** In which part it stands when no other asked for it. */
export const homeOf = ({ isLead, role }: Candidate): DraftPart => (isLead ? 'happened' : homes[role])
