import type { PackItem } from '../evidencePack.ts'
import { draftPart, type DraftSentence } from '../synthesisDraft.ts'
import type { Chosen } from './DraftDesk.ts'
import { heldBack } from './heldBack.ts'
import { quotedSentence } from './quotedSentence.ts'

const partOf = ({ sentence }: Chosen): number => draftPart.options.indexOf(sentence.part)
/** What is composed opens the part in which sources differ, and closes the others. */
const placeOf = ({ sentence, candidate }: Chosen): number => {
  if (candidate) return candidate.order
  return sentence.part === 'contested' ? -1 : Infinity
}

const inPrint = (one: Chosen, other: Chosen): number =>
  partOf(one) - partOf(other) || (placeOf(one) === placeOf(other) ? 0 : placeOf(one) - placeOf(other))

/** The same quotation with the attribution that fits its place. */
function attributed({ sentence, candidate }: Chosen, turn: number, before: readonly Chosen[]): DraftSentence {
  const { part, why } = sentence
  const source = candidate?.item.source
  const last = before.at(-1)
  const isAgain = last?.sentence.part === part && last.candidate?.item.source === source
  return (candidate && quotedSentence(candidate, { part, why, turn, isAgain })) ?? sentence
}

/** The sentences in the order of print, each part in the order of time, without any that the gate would hold back. */
export function printOrder(chosen: readonly Chosen[], items: readonly PackItem[]): DraftSentence[] {
  const ordered = [...chosen].sort(inPrint)
  const drafted = ordered.map((one, at) => ({
    ...attributed(one, at, ordered.slice(0, at)),
    id: `D${at + 1}`,
  }))
  const held = heldBack(drafted, items)
  return drafted.filter(({ id }) => !held.has(id)).map((sentence, at) => ({ ...sentence, id: `D${at + 1}` }))
}
