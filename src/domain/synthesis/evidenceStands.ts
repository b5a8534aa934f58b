import type { EvidencePack, PackItem } from './evidencePack.ts'
import { supersededIn } from './extract/supersededIn.ts'
import { type Passage, passagesOf } from './passagesOf.ts'
import type { TakenSentence } from './takenSoFar.ts'

/** What is known of evidence by now. */
export interface EvidenceNow {
  /** The latest pack. */
  pack: EvidencePack
  /** Ids of wire items that their sources took back. */
  gone: ReadonlySet<string>
}

const inOrder = (items: Iterable<PackItem>): PackItem[] =>
  [...items].sort((one, other) => (one.postedAt < other.postedAt ? -1 : 1))

/**
 * Whether all that a sentence rests on still stands: its source has not taken it back, edited it away or
 * replaced it. An item that the latest pack merely leaves out says what it said.
 */
export const evidenceStands = (
  { sentence, pack: before }: TakenSentence,
  { pack, gone }: EvidenceNow,
): boolean => {
  const items = new Map([...before.items, ...pack.items].map((item) => [item.item, item]))
  const isSuperseded = supersededIn(inOrder(items.values()))
  const stands = ({ item: { item }, sentence: said }: Passage): boolean => {
    const now = items.get(item)
    const same = now?.sentences.find(({ part, exact }) => part === said.part && exact === said.exact)
    return !gone.has(item) && now !== undefined && same !== undefined && !isSuperseded(now, same.exact)
  }
  return passagesOf(sentence.cites, before).every(stands)
}
