import { longestCompared } from '../../domain/evidence/wordChanges.ts'
import type { WireDetail } from '../../domain/wire/desk/wireDetail.ts'
import { counted } from '../counted.ts'

type Revision = WireDetail['history'][number]

interface Change {
  before: Revision
  after: Revision
  /** How many revisions of the item are not shown. */
  leftOut: number
}

/** What the desk does not show of a change, in words; empty where it shows all of it. */
export const historyNote = ({ before, after, leftOut }: Change): string => {
  const isJump = leftOut > 0 && after.sequence - before.sequence > 1
  const jump = `Compared with its first text: ${counted(leftOut, 'revision', 'revisions')} between them ${leftOut === 1 ? 'is' : 'are'} not shown.`
  const cut = `Only the first ${longestCompared.toLocaleString('en')} characters are compared.`
  return [...(isJump ? [jump] : []), ...(before.isCut || after.isCut ? [cut] : [])].join(' ')
}
