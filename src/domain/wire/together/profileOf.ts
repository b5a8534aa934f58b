import { anchorsIn } from '../anchorsIn.ts'
import type { GatheredItem } from '../gatheredItem.ts'
import { openingOf } from '../openingOf.ts'
import { figuresOf } from './figuresOf.ts'
import { namingOf } from './namingOf.ts'
import { numeralsOf } from './numeralsOf.ts'
import { type Names, namesIn } from '../namesIn.ts'
import { type Slot, templateSlots } from '../templateSlots.ts'
import { termsOf } from './termsOf.ts'

/** What an item is compared by. */
export interface Profile {
  id: string
  /** Milliseconds since 1970. */
  at: number
  source: string
  /** Terms, as keys, with their weight in the item, before that of the window. */
  terms: ReadonlyMap<string, number>
  names: Names
  /** Of the terms those that name somebody or somewhere: they do not tell what happened. */
  naming: ReadonlySet<string>
  /** Of the names those that only go on with a place's: "Alegre" of "in Porto Alegre". */
  goingOn: ReadonlySet<string>
  figures: ReadonlySet<string>
  /** All figures in digits, small ones too. */
  numerals: ReadonlySet<string>
  anchors: ReadonlyMap<string, ReadonlySet<number>>
  slots: readonly Slot[]
  isCorrection: boolean
  /** Identities that make items one with it: its own, and that of the post it passes on. */
  posts: ReadonlySet<string>
  /** Under which it is looked up: terms, names, figures, posts. */
  keys: readonly string[]
}

/** A headline is written to tell this event from others; the opening repeats and explains it. */
const headlineWeight = 2
const correction =
  /\b(?:correction|corrects|corrected|clarification|rectificati[fv]|rectificación|berichtigung|korrektur)\b|更正|訂正/iu

function weighTerms(headline: string, opening: string): Map<string, number> {
  const counts = new Map<string, number>()
  const count = (text: string, weight: number) => {
    for (const term of termsOf(text)) counts.set(`w ${term}`, (counts.get(`w ${term}`) ?? 0) + weight)
  }
  count(headline, headlineWeight)
  count(opening, 1)
  return new Map([...counts].map(([term, weight]) => [term, 1 + Math.log(weight)]))
}

/** Reads an item for comparison; `isKnown` says which capitals at a sentence's beginning are names. */
export function profileOf(item: GatheredItem, isKnown: (key: string) => boolean): Profile {
  const { id, headline, language, source } = item
  const opening = openingOf(item)
  const both = `${headline}\n${opening}`
  const terms = weighTerms(headline, opening)
  const names = namesIn({ lines: [headline, opening], language, isKnown })
  const figures = new Set(figuresOf(both))
  const posts = new Set([item.identity, item.forwardOf].filter((post) => post !== null))
  const keys = [
    ...terms.keys(),
    ...[...names.sure, ...names.possible].map((name) => `n ${name}`),
    ...[...figures].map((figure) => `# ${figure}`),
    ...[...posts].map((post) => `p ${post}`),
  ]
  const compared = {
    terms,
    names,
    ...namingOf(both, names),
    figures,
    numerals: new Set(numeralsOf(both)),
    anchors: anchorsIn(both),
    slots: templateSlots(headline, { sure: names.sure, isGerman: language?.startsWith('de') ?? false }),
    posts,
    keys,
  }
  return { id, at: Date.parse(item.postedAt), source, isCorrection: correction.test(both), ...compared }
}
