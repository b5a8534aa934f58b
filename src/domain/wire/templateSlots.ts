import { foldDigits } from '../claims/foldDigits.ts'
import { daysIn } from './alike/daysIn.ts'
import { nameKey } from './namesIn.ts'

/** A word of a headline that is read as a form, and what it would fill in. */
export interface Slot {
  word: string
  kind: 'number' | 'name' | 'day' | 'word'
}

const parts = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}.,:’'-]*[\p{L}\p{M}\p{N}%])?/gu
/** What an outlet puts before its headlines. */
const prefix = /^(?:(?:\p{Lu}{2,8}|[Bb]reaking|[Uu]pdate|[Uu]rgent)\s?[:|–-]\s+)/u
/** Headlines of more words are no forms. */
const longestForm = 24

/** At the head every word has a capital: there a name is what the text shows to be one. */
function slotOf(word: string, isFirst: boolean, sure: ReadonlySet<string>): Slot {
  const folded = word.toLowerCase()
  if (/\d/.test(word)) return { word: folded, kind: 'number' }
  if (daysIn(word).length > 0) return { word: folded, kind: 'day' }
  const isName = /^\p{Lu}/u.test(word) && (!isFirst || sure.has(nameKey(word)))
  return { word: folded, kind: isName ? 'name' : 'word' }
}

/** The slots of a headline, without the outlet's prefix; `sure` are the keys of the names in the item. */
export function templateSlots(headline: string, sure: ReadonlySet<string>): Slot[] {
  const words = foldDigits(headline.replace(prefix, '')).match(parts) ?? []
  return words.slice(0, longestForm).map((word, at) => slotOf(word, at === 0, sure))
}

/** What two headlines of one form fill in differently. */
export interface SlotDifference {
  kind: Slot['kind']
  ours: string
  theirs: string
}

/** Of one form: as many words, and this part of them the same. */
const formFrom = 0.6

/**
 * Where two headlines of one form differ: "Port of Dravik closes" and "Port of Pellow closes" in a name. None
 * when they are not of one form, or the same.
 */
export function differingSlots(one: readonly Slot[], other: readonly Slot[]): SlotDifference[] {
  if (one.length < 4 || one.length !== other.length) return []
  const differing = one.flatMap(({ word, kind }, at): SlotDifference[] => {
    const theirs = other[at]
    if (!theirs || theirs.word === word) return []
    return [{ kind: kind === theirs.kind ? kind : 'word', ours: word, theirs: theirs.word }]
  })
  return differing.length > one.length * (1 - formFrom) ? [] : differing
}
