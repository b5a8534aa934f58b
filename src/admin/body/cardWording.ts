import type { LinkCard } from '../../domain/evidence/linkCard.ts'
import { shownMoment } from './shownMoment.ts'

interface CardWording {
  /** `[2] Harbour Desk (HARB)` */
  title: string
  author: string
  posted: string
  states: { text: string; isGood: boolean }[]
}

const bases: Readonly<Record<string, string>> = {
  id: 'from the post’s number',
  page: 'as the page says',
  feed: 'as the feed says',
  none: 'as the desk noted it',
}

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : 'Unknown source'

const titleOf = ({ number, source, address }: LinkCard): string =>
  `[${number}] ${source ? `${source.name} (${source.code})` : hostOf(address)}`

const authorOf = ({ trueAuthor, claimedAuthor }: LinkCard): string => {
  if (trueAuthor === null && claimedAuthor === null) return 'Author not known'
  if (trueAuthor === null) return `Posted by ${claimedAuthor}, as its address claims`
  const isOther = claimedAuthor !== null && claimedAuthor.toLowerCase() !== trueAuthor.toLowerCase()
  return isOther ? `Posted by ${trueAuthor}; its address claims ${claimedAuthor}` : `Posted by ${trueAuthor}`
}

const postedOf = ({ postedAt, postedAtBasis }: LinkCard): string => {
  const moment = shownMoment(postedAt)
  if (moment === '') return 'Posted time not known'
  const basis = bases[postedAtBasis ?? '']
  return basis ? `${moment}, ${basis}` : `${moment}, basis not stated`
}

const evidenceWords: Readonly<Record<LinkCard['evidenceState'], string>> = {
  none: 'No evidence yet',
  waiting: 'Evidence is being frozen',
  frozen: 'Evidence frozen',
  failed: 'Evidence could not be frozen',
}

const evidenceOf = ({ evidence, evidenceState, evidenceNote }: LinkCard): CardWording['states'][number] => {
  if (evidence) return { text: `Evidence frozen ${shownMoment(evidence.retrievedAt)}`, isGood: true }
  const note = evidenceNote === '' ? '' : `: ${evidenceNote}`
  return { text: `${evidenceWords[evidenceState]}${note}`, isGood: false }
}

const checkWords: Readonly<Record<LinkCard['verification'], string>> = {
  unverified: 'Not verified yet',
  verified: 'Verified',
  disputed: 'Disputed',
  asked: 'The fact-checker asks',
}

const checkOf = ({ verification, verificationNote }: LinkCard): CardWording['states'][number] => {
  const note = verificationNote === '' ? '' : `: ${verificationNote}`
  return { text: `${checkWords[verification]}${note}`, isGood: verification === 'verified' }
}

const sinceWords: Readonly<Record<NonNullable<LinkCard['recheck']>, string>> = {
  same: '',
  edited: 'Edited since it was frozen',
  deleted: 'Deleted since it was frozen',
  unreachable: 'Not reached at the last look',
}

/** How a link is told on its card: whose it is, when it was posted and on what that rests, how it stands. */
export const cardWording = (card: LinkCard): CardWording => {
  const since = card.recheck === null ? '' : sinceWords[card.recheck]
  return {
    title: titleOf(card),
    author: authorOf(card),
    posted: postedOf(card),
    states: [evidenceOf(card), checkOf(card), ...(since === '' ? [] : [{ text: since, isGood: false }])],
  }
}
