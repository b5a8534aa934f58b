import type { DeskStanding } from '../../domain/factCheck/deskStanding.ts'
import { nameOfSelection, type Selection } from './Selection.ts'

const leftOf = (kind: Selection['kind'], { links, claims }: DeskStanding): string => {
  const open = kind === 'link' ? links.filter(({ status }) => status !== 'verified').length : 0
  const unchecked = claims.filter(({ state }) => state !== 'verified').length
  return kind === 'link'
    ? `${open} of ${links.length} ${links.length === 1 ? 'link' : 'links'} left.`
    : `${unchecked} of ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'} left.`
}

/** What was done, and how much is left: `Link 3 verified. 2 of 8 links left.` */
export const doneSentence = (
  what: Selection,
  status: 'verified' | 'disputed' | 'asked',
  after: DeskStanding,
): string => {
  const name = nameOfSelection(what)
  const left = leftOf(what.kind, after)
  return status === 'asked'
    ? `Question asked about ${name.toLowerCase()}. ${left}`
    : `${name} ${status}. ${left}`
}
