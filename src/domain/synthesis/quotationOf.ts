import type { EvidencePack } from './evidencePack.ts'
import { isQuotable } from './extract/isQuotable.ts'
import { quotableRun } from './extract/quotableRun.ts'
import { quotedSentence } from './extract/quotedSentence.ts'
import { passagesOf } from './passagesOf.ts'
import type { DraftSentence } from './synthesisDraft.ts'

/**
 * What a drafted sentence rests on, word for word in quotation marks with who says so: the first of its
 * passages that can stand as a quotation. Null where none can, and for what sets sources beside each other: one of
 * them would say nothing of the contrast.
 */
export const quotationOf = (
  { cites, part, why }: Pick<DraftSentence, 'cites' | 'part' | 'why'>,
  pack: EvidencePack,
): DraftSentence | null => {
  if (part === 'contested') return null
  for (const { item, sentence } of passagesOf(cites, pack)) {
    const run = quotableRun(sentence.exact)
    if (!isQuotable(run)) continue
    const candidate = {
      item,
      sentence,
      run,
      role: 'event' as const,
      terms: new Map(),
      score: 0,
      news: 0,
      order: 0,
      isLead: false,
      leansOn: null,
    }
    const quotation = quotedSentence(candidate, { part, why, turn: 0, isAgain: false })
    if (quotation) return quotation
  }
  return null
}
