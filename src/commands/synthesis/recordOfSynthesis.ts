import { z } from 'zod'
import { acceptedSentence, type AcceptedSentence } from '../../domain/synthesis/acceptedSentence.ts'
import { type EvidencePack, evidencePack } from '../../domain/synthesis/evidencePack.ts'
import { type SynthesisDraft, synthesisDraft } from '../../domain/synthesis/synthesisDraft.ts'
import { type SynthesisOrder, synthesisOrder } from '../../domain/synthesis/synthesisOrder.ts'
import type { Synthesis } from '../../generated/payload-types.ts'

/** What a run’s record holds as JSON, read. */
export interface SynthesisRecord {
  order: SynthesisOrder
  /** Null until it was gathered, or drafted. */
  pack: EvidencePack | null
  draft: SynthesisDraft | null
  accepted: AcceptedSentence[]
}

/**
 * Reads what a run’s record holds as JSON.
 * @throws ZodError when somebody wrote to the database by other means
 */
export const recordOfSynthesis = ({
  order,
  pack,
  draft,
  accepted,
}: Pick<Synthesis, 'order' | 'pack' | 'draft' | 'accepted'>): SynthesisRecord => ({
  order: synthesisOrder.parse(order),
  pack: evidencePack.nullable().parse(pack ?? null),
  draft: synthesisDraft.nullable().parse(draft ?? null),
  accepted: z.array(acceptedSentence).parse(accepted ?? []),
})
