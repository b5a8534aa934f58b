import { slotName } from '../../domain/editions/plan/slotName.ts'
import type { Plan, PlanEdition } from '../../domain/editions/plan/plan.ts'
import { editionLine } from '../../domain/editions/editionLine.ts'
import { counted } from '../counted.ts'
import { type Board, placeOn } from './Board.ts'

/** Where an article lies on the board, e.g. `Lead in Tech, 1 of 3` or `not in the paper`. */
const place = (board: Board, article: string): string => {
  const at = placeOn(board, article)
  if (!at || at.section === null) return 'not in the paper'
  const index = board.sections.findIndex((one) => one.id === at.section)
  const section = board.sections[index]
  const all = section?.articles.length ?? 0
  return `${slotName(index, at.at)} in ${section?.title ?? ''}, ${String(at.at + 1)} of ${String(all)}`
}

/** What a day’s paper is: printed, planned, void. */
const state = ({ status, printed, volume, number, revision, voidReason }: PlanEdition): string => {
  if (status === 'void') return `No paper on this day: ${voidReason ?? 'it was declared void.'}`
  const line = editionLine(volume, number)
  if (printed)
    return `Printed as ${line}, release ${String(revision)}${status === 'closed' ? '; closed' : ''}.`
  return `In planning; it would be ${line}.`
}

/** How much of it there is: articles and words. */
const size = (plan: Plan): string => {
  const placed = plan.sections.flatMap((one) => one.articles)
  const words = plan.articles.filter(({ id }) => placed.includes(id)).reduce((sum, one) => sum + one.words, 0)
  return `${counted(placed.length, 'article', 'articles')}, ${words.toLocaleString('en-GB')} words`
}

const proofed = ({ proof }: PlanEdition): string =>
  proof
    ? `Last proofed ${proof.at.slice(0, 16).replace('T', ' ')} UTC (${proof.contentSha256.slice(0, 12)}).`
    : 'Not proofed yet.'

/** The planner’s sentences, by what they are about. */
export const planSentences = { place, state, size, proofed }
