import { checkClaims } from '../../domain/claims/checkClaims.ts'
import type { ClaimFinding } from '../../domain/claims/checkClaims.ts'
import { findClaims } from '../../domain/claims/findClaims.ts'
import type { PreparedEvidence } from '../../domain/claims/prepareEvidence.ts'
import type { DraftBlock } from '../../domain/publication/bodyBlock.ts'
import { oneLine } from '../../domain/publication/oneLine.ts'
import { placeholderRanges } from '../../domain/publication/placeholderRanges.ts'
import { linesOfBlock } from './linesOfBlock.ts'
import type { MarkOfText } from './markOfText.ts'

/** The evidence at hand, by the id of its link. */
export interface EvidenceAtHand {
  texts: ReadonlyMap<string, PreparedEvidence>
  /** Links of which only the beginning is at hand: what is not found there may stand further down. */
  cut: ReadonlySet<string>
}

const placeholderMarks = (block: DraftBlock): MarkOfText[] =>
  linesOfBlock(block).flatMap(({ item, text }) =>
    placeholderRanges(text).map(({ start, end }) => ({
      kind: 'placeholder',
      item,
      start,
      end,
      message: `This still holds "${oneLine(text.slice(start, end))}".`,
      fix: 'Replace it with the fact it stands for, or take the sentence out.',
    })),
  )

const markOf = ({ code, item, start, end, message, fix }: ClaimFinding): MarkOfText => ({
  kind: code === 'claim-uncited' ? 'uncited' : 'unheld',
  ...{ item, start, end, message, fix },
})

/** The gate reads such evidence whole and decides; a mark would only guess. */
const mayStandFurtherDown = (block: DraftBlock, { cut }: EvidenceAtHand): ((mark: MarkOfText) => boolean) => {
  if (cut.size === 0) return () => false
  const claims = findClaims([block]).filter(({ cites }) => cites.some((id) => cut.has(id)))
  return ({ kind, item, start, end }) =>
    kind === 'unheld' &&
    claims.some((claim) => claim.item === item && claim.start <= start && claim.end >= end)
}

/** What is marked in one block, by the rules the gate itself goes by, in the order of the text. */
export const marksOfBlock = (block: DraftBlock, evidence: EvidenceAtHand): MarkOfText[] => {
  const isGuess = mayStandFurtherDown(block, evidence)
  const claims = checkClaims([block], evidence.texts).map(markOf)
  const marks = [...claims.filter((mark) => !isGuess(mark)), ...placeholderMarks(block)]
  return marks.sort((one, other) => (one.item ?? 0) - (other.item ?? 0) || one.start - other.start)
}
