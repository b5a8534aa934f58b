import type { ClaimState } from '../../domain/factCheck/deskStanding.ts'
import type { RecheckState } from '../../domain/evidence/evidenceState.ts'

/** How a claim or a link stands, in words. */
const stateWords: Readonly<Record<ClaimState, string>> = {
  unverified: 'not checked yet',
  verified: 'verified',
  disputed: 'disputed',
  asked: 'question asked',
  void: 'check void: the sentence changed',
}

/** The same as a sign, for those who see it at a glance. */
const stateSigns: Readonly<Record<ClaimState, string>> = {
  unverified: '○',
  verified: '✓',
  disputed: '✕',
  asked: '?',
  void: '↺',
}

/** What a posted time rests on. */
const basisWords = {
  id: 'told by the number of the post',
  page: 'stated by the page',
  feed: 'as our wire received it',
  none: 'noted by the desk',
} as const

/** What the last look at a source found. */
const recheckWords: Readonly<Record<RecheckState, string>> = {
  same: 'unchanged since',
  edited: 'edited since',
  deleted: 'deleted since',
  unreachable: 'not reachable at the last look, which is not deleted',
}

/** What a frozen copy was taken from. */
const evidenceBasisWords = {
  wire: 'from our own wire',
  page: 'from the page itself',
  text: 'a text brought by hand',
  screenshot: 'a screenshot brought by hand',
} as const

/** What the keys of the desk do, as its key sheet lists them. */
const keyWords: readonly [key: string, does: string][] = [
  ['j', 'next claim or link'],
  ['k', 'claim or link before'],
  ['v', 'verify it'],
  ['d', 'dispute it, with a reason'],
  ['a', 'ask the editor about it'],
  ['c', 'clear the article'],
  ['?', 'this list'],
]

/** The desk’s words, by what they are about. */
export const deskWords = {
  state: stateWords,
  sign: stateSigns,
  basis: basisWords,
  recheck: recheckWords,
  evidence: evidenceBasisWords,
  keys: keyWords,
}
