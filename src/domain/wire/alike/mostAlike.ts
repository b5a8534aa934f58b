import type { AlikeKind } from './alikeKind.ts'
import type { ComparedItem } from './comparedItem.ts'
import type { Difference } from './difference.ts'
import { differingFact } from './differingFact.ts'
import { jaccard } from './jaccard.ts'
import { once } from './once.ts'
import { type ToldFacts, toldFacts } from './toldFacts.ts'

/** The part of all their runs of five characters that two near copies share. */
const nearFrom = 0.65
/** Of those that are like an item so many are read for what differs, the most similar first. */
const mostCompared = 8

/** What an item is a copy of, or contradicts. */
export interface Alike {
  kind: AlikeKind
  /** The earlier item. */
  of: string
  because: string
  /** Jaccard similarity of the shingles, 0 to 1. */
  similarity: number
  difference: Difference | null
}

/** Who names another's post in words of its own is no copy: it must not hide that one, nor be hidden by it. */
function sameness(one: ComparedItem, other: ComparedItem): string | null {
  const isPost = one.identity !== null && one.identity === other.identity
  if (isPost && one.source === other.source) return 'It is the same post.'
  return one.hash !== '' && one.hash === other.hash ? 'It says the same, word for word.' : null
}

interface Met {
  other: ComparedItem
  similarity: number
}

/** In a short text the figures are much of it: the same ones in another order are compared whatever is left. */
const similarityOf = (one: ComparedItem, other: ComparedItem): number =>
  jaccard(one.shingles, other.shingles, one.form !== '' && one.form === other.form ? 0 : nearFrom)

/** The most similar first, then the item known longer. */
const bySimilarity = (one: Met, other: Met): number =>
  other.similarity - one.similarity || one.other.place - other.other.place

const isContradiction = (difference: Difference | null): boolean =>
  difference !== null && difference.kind !== 'wording'

function compare(own: ToldFacts, { other, similarity }: Met): Alike | null {
  const difference = differingFact(own, toldFacts(other.facts()))
  if (difference === 'another event' || (!isContradiction(difference) && similarity < nearFrom)) return null
  const of = other.id
  const percent = `${Math.round(similarity * 100)} % of the text is the same`
  if (!difference) return { kind: 'near', of, because: `${percent}.`, similarity, difference }
  const { ours, theirs } = difference
  const because = `${percent}, but the ${difference.kind} differs: “${ours}” here, “${theirs}” there.`
  // Other words are no contradiction, nor do they say the same for certain.
  const kind = isContradiction(difference) ? 'conflict' : 'near'
  return { kind, of, because, similarity, difference }
}

/**
 * The earliest of which an item is the same, else the most similar it is a plain copy of, else the most
 * similar that says it in other words or contradicts it.
 */
export function mostAlike(own: ComparedItem, earlier: readonly ComparedItem[]): Alike | null {
  const [same] = earlier.filter((other) => sameness(own, other)).sort((one, other) => one.place - other.place)
  const because = same && sameness(own, same)
  if (same && because) return { kind: 'same', of: same.id, because, similarity: 1, difference: null }
  const met = earlier.map((other) => ({ other, similarity: similarityOf(own, other) }))
  const near = met.filter(({ similarity }) => similarity > 0).sort(bySimilarity)
  let differing: Alike | null = null
  const told = once(() => toldFacts(own.facts()))
  for (const one of near.slice(0, mostCompared)) {
    const found = compare(told(), one)
    if (found && !found.difference) return found
    differing ??= found
  }
  return differing
}
