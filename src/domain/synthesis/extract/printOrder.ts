import type { PackItem } from '../evidencePack.ts'
import type { DraftPart } from '../draftPart.ts'
import type { DraftSentence } from '../synthesisDraft.ts'
import type { Candidate } from './candidate.ts'
import type { Chosen } from './DraftDesk.ts'
import { heldBack } from './heldBack.ts'
import { quotedSentence } from './quotedSentence.ts'

interface Printing {
  items: readonly PackItem[]
  parts: readonly DraftPart[]
  /** What the draft begins with; null for nothing. */
  lead: Candidate | null
}

/**
 * The lead comes first, with what its item says behind it and before it; the rest stands in the order of time. What is composed opens
 * the part in which sources differ, and closes the others.
 */
const placeOf = ({ sentence, candidate }: Chosen, lead: Candidate | null): number => {
  if (!candidate) return sentence.part === 'contested' ? -3 : Infinity
  if (sentence.part !== 'happened' || candidate.item !== lead?.item) return candidate.order
  if (candidate === lead) return -2
  return candidate.order > lead.order ? -1.5 : -1
}

const inPrint =
  ({ parts, lead }: Printing) =>
  (one: Chosen, other: Chosen): number => {
    const [ours, theirs] = [placeOf(one, lead), placeOf(other, lead)]
    return (
      parts.indexOf(one.sentence.part) - parts.indexOf(other.sentence.part) ||
      (ours === theirs ? (one.candidate?.order ?? 0) - (other.candidate?.order ?? 0) : ours - theirs)
    )
  }

/** The same quotation with the attribution that fits its place. */
function attributed({ sentence, candidate }: Chosen, turn: number, before: readonly Chosen[]): DraftSentence {
  const { part, why } = sentence
  const source = candidate?.item.source
  const last = before.at(-1)
  const isAgain = last?.sentence.part === part && last.candidate?.item.source === source
  return (candidate && quotedSentence(candidate, { part, why, turn, isAgain })) ?? sentence
}

/** The sentences in the order of print, the parts in the form’s, without any that the gate would hold back. */
export function printOrder(chosen: readonly Chosen[], printing: Printing): DraftSentence[] {
  const ordered = [...chosen].sort(inPrint(printing))
  const drafted = ordered.map((one, at) => ({
    ...attributed(one, at, ordered.slice(0, at)),
    id: `D${at + 1}`,
  }))
  const held = heldBack(drafted, printing.items)
  return drafted.filter(({ id }) => !held.has(id)).map((sentence, at) => ({ ...sentence, id: `D${at + 1}` }))
}
