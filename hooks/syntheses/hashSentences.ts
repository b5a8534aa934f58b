import type { FieldHook } from 'payload'
import { hashesOfDraft } from '../../src/domain/synthesis/hashesOfSentence.ts'
import { synthesisDraft } from '../../src/domain/synthesis/synthesisDraft.ts'

/** A run’s sentences are found again by these hashes wherever they are pasted; they follow from its draft alone. */
export const hashSentences: FieldHook = ({ data, originalDoc }) => {
  const { data: draft } = synthesisDraft.safeParse(data?.['draft'] ?? originalDoc?.['draft'])
  return draft ? hashesOfDraft(draft) : []
}
