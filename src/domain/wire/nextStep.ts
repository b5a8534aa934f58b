import { bringsWords } from './bringsWords.ts'
import { nextRevision, type KnownRevision } from './nextRevision.ts'
import { stateAfter, type WireState } from './stateAfter.ts'
import type { WireItem } from './wireItem.ts'

/** A wire item as the newsroom holds it, and the newest of its revisions (null only after a crash). */
export interface KnownWire {
  id: string
  /** Hash of the words it shows. */
  sha256: string
  state: WireState
  newest: KnownRevision | null
}

/** What has to be written of an item that is known already. */
export type NextStep =
  /** Nothing. */
  | { step: 'none' }
  /** A crash came between the item and its first revision: that comes first. */
  | { step: 'complete' }
  /** Words it had not: a revision of them, and then the item that shows it. */
  | { step: 'revise'; sequence: number; state: WireState }
  /** The item does not show its newest revision, whose words have come again. */
  | { step: 'show'; sequence: number; state: WireState }
  /** Only its state. */
  | { step: 'mark'; state: WireState }

/** An item that its source deleted and sends again is told apart from its first words by these. */
const wasEdited = ({ state, newest }: KnownWire, { markedEdited }: WireItem): boolean =>
  state === 'deleted' && (markedEdited || (newest?.sequence ?? 1) > 1)

type Words = 'none' | 'known' | 'left behind' | 'other'

/** What its words are to the newsroom: `left behind` where the item still shows older ones. */
const wordsOf = (known: KnownWire, newest: KnownRevision, sha256: string): Words => {
  if (nextRevision(newest, sha256).decision === 'revised') return 'other'
  return known.sha256 === sha256 ? 'known' : 'left behind'
}

/** What an arrival asks to be written of the item it is; `sha256` is the hash of its words. */
export function nextStep(known: KnownWire, item: WireItem, sha256: string): NextStep {
  const { newest, state: before } = known
  if (!newest) return { step: 'complete' }
  const words = bringsWords(item) ? wordsOf(known, newest, sha256) : 'none'
  const isOther = words === 'other' || words === 'left behind'
  const state = stateAfter(before, {
    withdrawn: item.withdrawn,
    isEdited: isOther || wasEdited(known, item),
  })
  if (words === 'other') return { step: 'revise', sequence: newest.sequence + 1, state }
  if (words === 'left behind') return { step: 'show', sequence: newest.sequence, state }
  return state === before ? { step: 'none' } : { step: 'mark', state }
}
