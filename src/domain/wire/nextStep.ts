import { bringsWords } from './bringsWords.ts'
import { isMoved } from './isMoved.ts'
import { isTakenBack } from './isTakenBack.ts'
import { nextRevision, type KnownRevision } from './nextRevision.ts'
import { stateAfter, type WireState } from './stateAfter.ts'
import type { WireItem } from './wireItem.ts'

/** A wire item as the newsroom holds it, and the newest of its revisions (null only after a crash). */
export interface KnownWire {
  id: string
  /** The one it shows. */
  headline: string
  /** Hash of the words it shows. */
  sha256: string
  state: WireState
  /** What its address names; null where nobody can cite it. */
  identity: string | null
  /** How many revisions it says it has. */
  revisions: number
  newest: KnownRevision | null
}

/** What has to be written of an item that is known already. */
export type NextStep =
  /** Nothing. */
  | { step: 'none' }
  /** A crash came between the item and its first revision: that comes first. */
  | { step: 'complete' }
  /** Words it had not, or the same at another address: a revision of them, and then the item that shows it. */
  | { step: 'revise'; sequence: number; state: WireState }
  /** Words that are kept as a revision and not shown: those of a notice that takes the item back, or later ones. */
  | { step: 'keep'; sequence: number; state: WireState }
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

/** The same words at another address are a revision as well; after a crash it may be there already. */
const besideAddress = (words: Words, known: KnownWire, item: WireItem): Words => {
  if (words !== 'known' || isTakenBack(known.state) || !isMoved(known, item)) return words
  return known.revisions < (known.newest?.sequence ?? 0) ? 'left behind' : 'other'
}

const stepIn = (words: Words, { sequence }: KnownRevision, state: WireState): NextStep | null => {
  if (words === 'other')
    return { step: isTakenBack(state) ? 'keep' : 'revise', sequence: sequence + 1, state }
  if (words === 'left behind' && !isTakenBack(state)) return { step: 'show', sequence, state }
  return null
}

/**
 * What an arrival asks to be written of the item it is; `sha256` is the hash of its words. What was
 * canceled or withheld goes on showing the words that were on the wire, so that the desk sees what was
 * taken back: the notice's own words, and all that come after them, are revisions and nothing more.
 */
export function nextStep(known: KnownWire, item: WireItem, sha256: string): NextStep {
  const { newest, state: before } = known
  if (!newest) return { step: 'complete' }
  const words = bringsWords(item) ? besideAddress(wordsOf(known, newest, sha256), known, item) : 'none'
  const isOther = words === 'other' || words === 'left behind'
  const state = stateAfter(before, {
    withdrawn: item.withdrawn,
    isEdited: isOther || wasEdited(known, item),
  })
  return stepIn(words, newest, state) ?? (state === before ? { step: 'none' } : { step: 'mark', state })
}
