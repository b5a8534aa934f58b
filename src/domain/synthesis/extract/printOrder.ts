import type { PackItem } from '../evidencePack.ts'
import type { DraftPart } from '../draftPart.ts'
import type { DraftSentence } from '../synthesisDraft.ts'
import type { Chosen } from './DraftDesk.ts'
import { heldBack } from './heldBack.ts'
import { quotedSentence } from './quotedSentence.ts'

/** What is composed opens the part in which sources differ, and closes the others. */
const placeOf = ({ sentence, candidate }: Chosen): number => {
  if (candidate) return candidate.order
  return sentence.part === 'contested' ? -1 : Infinity
}

const inPrint =
  (parts: readonly DraftPart[]) =>
  (one: Chosen, other: Chosen): number =>
    parts.indexOf(one.sentence.part) - parts.indexOf(other.sentence.part) ||
    (placeOf(one) === placeOf(other) ? 0 : placeOf(one) - placeOf(other))

/** The same quotation with the attribution that fits its place. */
function attributed({ sentence, candidate }: Chosen, turn: number, before: readonly Chosen[]): DraftSentence {
  const { part, why } = sentence
  const source = candidate?.item.source
  const last = before.at(-1)
  const isAgain = last?.sentence.part === part && last.candidate?.item.source === source
  return (candidate && quotedSentence(candidate, { part, why, turn, isAgain })) ?? sentence
}

/** The sentences in the order of print, the parts in the form’s, each part in the order of time, without any that the gate would hold back. */
export function printOrder(
  chosen: readonly Chosen[],
  { items, parts }: { items: readonly PackItem[]; parts: readonly DraftPart[] },
): DraftSentence[] {
  const ordered = [...chosen].sort(inPrint(parts))
  const drafted = ordered.map((one, at) => ({
    ...attributed(one, at, ordered.slice(0, at)),
    id: `D${at + 1}`,
  }))
  const held = heldBack(drafted, items)
  return drafted.filter(({ id }) => !held.has(id)).map((sentence, at) => ({ ...sentence, id: `D${at + 1}` }))
}
