import { foldDigits } from '../claims/foldDigits.ts'
import { daysIn } from './alike/daysIn.ts'
import { isSameName } from './alike/isSameName.ts'
import { companyWords } from './companyWords.data.ts'
import { nameKey } from './namesIn.ts'
import { opensWithName } from './opensWithName.ts'

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
function slotOf(word: string, isName: boolean): Slot {
  const folded = word.toLowerCase()
  if (/\d/.test(word)) return { word: folded, kind: 'number' }
  if (daysIn(word).length > 0) return { word: folded, kind: 'day' }
  return { word: folded, kind: isName && /^\p{Lu}/u.test(word) ? 'name' : 'word' }
}

/** What the item of a headline shows: the keys of its names, and whether every noun has a capital. */
interface Shown {
  sure: ReadonlySet<string>
  isGerman: boolean
}

/** The slots of a headline, without the outlet's prefix. */
export function templateSlots(headline: string, { sure, isGerman }: Shown): Slot[] {
  const told = foldDigits(headline.replace(prefix, ''))
  const words = told.match(parts) ?? []
  const isNamed = sure.has(nameKey(words[0] ?? '')) || opensWithName(told, { sure, isGerman })
  return words.slice(0, longestForm).map((word, at) => slotOf(word, at > 0 || isNamed))
}

/** What two headlines of one form fill in differently. */
export interface SlotDifference {
  kind: Slot['kind']
  ours: string
  theirs: string
}

/** Of one form: as many words, and this part of them the same. */
const formFrom = 0.6

/** A name at the head as one slot, whatever its words: "Aldera Corp" and "Bexley Motor Works". */
function withOneName(slots: readonly Slot[]): Slot[] {
  const end = slots.findIndex(({ kind }) => kind !== 'name')
  const name = slots.slice(0, Math.max(0, end)).map(({ word }) => word)
  return name.length > 0 ? [{ word: name.join(' '), kind: 'name' }, ...slots.slice(name.length)] : [...slots]
}

/** Whether two names at the head are one, said at other length: "Karl Vogt" and "Vogt". */
const isPartly = (one: string, other: string): boolean =>
  one.split(' ').some((word) => !companyWords.has(word) && other.split(' ').includes(word))

const isSame = (one: Slot, other: Slot): boolean =>
  one.word === other.word ||
  (one.kind === 'name' && other.kind === 'name' && isSameName(one.word, other.word))

/** Both of as many words, if need be with the name at their head as one; null when they are of two forms. */
function evened(one: readonly Slot[], other: readonly Slot[]): [readonly Slot[], readonly Slot[]] | null {
  if (one.length === other.length) return [one, other]
  const [ours, theirs] = [withOneName(one), withOneName(other)]
  if (ours.length !== theirs.length || isPartly(ours[0]?.word ?? '', theirs[0]?.word ?? '')) return null
  return [ours, theirs]
}

/**
 * Where two headlines of one form differ: "Port of Dravik closes" and "Port of Pellow closes" in a name. None
 * when they are not of one form, or the same.
 */
export function differingSlots(one: readonly Slot[], other: readonly Slot[]): SlotDifference[] {
  const [here, there] = evened(one, other) ?? []
  if (!here || !there || here.length < 4) return []
  const differing = here.flatMap((own, at): SlotDifference[] => {
    const its = there[at]
    if (!its || isSame(own, its)) return []
    return [{ kind: own.kind === its.kind ? own.kind : 'word', ours: own.word, theirs: its.word }]
  })
  return differing.length > here.length * (1 - formFrom) ? [] : differing
}
