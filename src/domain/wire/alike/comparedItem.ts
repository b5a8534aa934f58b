import { createHash } from 'node:crypto'
import { textShingles, wordsForComparison } from '../../provenance/textShingles.ts'
import type { GatheredItem } from '../gatheredItem.ts'
import { openingOf } from '../openingOf.ts'
import { bandKeys } from './bandKeys.ts'
import { type Facts, factsOf } from './factsOf.ts'
import { formOf } from './formOf.ts'
import { once } from './once.ts'
import { signsIn } from './signsIn.ts'

/** Copies begin alike; what is read for numbers reaches further, in UTF-16 units. */
const longestCompared = 2000
const longestRead = 20_000

/** An item as it is held against others: what its copies share, and under which keys they meet. */
export interface ComparedItem {
  id: string
  source: string
  identity: string | null
  /** Of the folded text; '' when it has no words. */
  hash: string
  /** Of the words, whatever the order of their figures; '' in a text of none. */
  form: string
  /** In order, each once. */
  shingles: Int32Array
  /** Read when it is needed: few items meet another. */
  facts: () => Facts
  keys: string[]
  at: number
  /** How many came before it. */
  place: number
}

/** A part of a long text for itself: cut out, it would keep the whole in memory. */
const apart = (text: string, whole: string): string =>
  text.length * 2 < whole.length ? text.split('').join('') : text

/** Of the words of a text, and of the signs of its figures: they are words as well. */
function hashOf(text: string): string {
  const words = wordsForComparison(text)
  const told = `${words.join(' ')}\n${signsIn(text.normalize('NFKC'))}`
  return words.length === 0 ? '' : createHash('sha256').update(told).digest('hex')
}

/** Reads an item for comparison. @param place how many came before it */
export function comparedItem(item: GatheredItem, place: number): ComparedItem {
  const { id, identity, headline, language, source, owner } = item
  const body = apart(openingOf(item, longestRead), item.text)
  const opening = `${headline}\n${body}`.slice(0, longestCompared)
  const compared = wordsForComparison(opening)
  const shingles = Int32Array.from(textShingles([...compared.join(' ')])).sort()
  const hash = hashOf(item.text.startsWith(headline) ? item.text : `${headline}\n${item.text}`)
  const form = formOf(compared)
  const keys = [identity ?? '', hash, form, ...bandKeys(shingles)].filter((key) => key !== '')
  return {
    id,
    source,
    identity,
    hash,
    form,
    shingles,
    facts: once(() => factsOf({ headline, language, body, source, owner })),
    keys,
    at: Date.parse(item.postedAt),
    place,
  }
}
