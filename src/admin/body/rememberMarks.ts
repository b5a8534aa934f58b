import type { DraftBlock } from '../../domain/publication/bodyBlock.ts'
import type { MarkOfText } from './markOfText.ts'
import { marksOfBlock, type EvidenceAtHand } from './marksOfBlock.ts'

/** More than any article has blocks; what undo brings back is still known. */
const most = 2000

/** Judges blocks by one state of the evidence; a text with its citations is judged once. */
export const rememberMarks = (evidence: EvidenceAtHand): ((block: DraftBlock) => readonly MarkOfText[]) => {
  const known = new Map<string, readonly MarkOfText[]>()
  return (block) => {
    const text = JSON.stringify(block)
    const found = known.get(text) ?? marksOfBlock(block, evidence)
    if (known.size >= most) known.clear()
    known.set(text, found)
    return found
  }
}
