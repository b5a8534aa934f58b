import { sameTextPairs } from '../provenance/sameTextPairs.ts'
import type { PackItem } from './evidencePack.ts'

/** Of each text the earliest it is one with, by index. */
function firstsOf(texts: readonly string[]): (at: number) => number {
  const firsts = new Map<number, number>()
  const firstOf = (at: number): number => {
    const known = firsts.get(at)
    return known === undefined ? at : firstOf(known)
  }
  for (const [one, other] of sameTextPairs(texts)) {
    const [ours, theirs] = [firstOf(one), firstOf(other)]
    if (ours !== theirs) firsts.set(Math.max(ours, theirs), Math.min(ours, theirs))
  }
  return firstOf
}

/** The items that bring words of their own: of texts that are one, the earliest. */
export function withoutCopies(items: readonly PackItem[]): PackItem[] {
  const firstOf = firstsOf(items.map(({ headline, text }) => (text === '' ? headline : text)))
  return items.filter((_item, at) => firstOf(at) === at)
}
