import { numbersIn } from '../../claims/numbersIn.ts'
import type { StatedNumber } from '../../claims/statedNumber.ts'
import { anchorsIn } from '../anchorsIn.ts'
import type { GatheredItem } from '../gatheredItem.ts'
import { namesIn } from '../namesIn.ts'
import { type Slot, templateSlots } from '../templateSlots.ts'
import { daysIn } from './daysIn.ts'
import { negationsIn } from './negationsIn.ts'
import { ordinalsAsFigures } from './ordinalsAsFigures.ts'
import { scoresIn } from './scoresIn.ts'
import { withoutCredits } from './withoutCredits.ts'

/** What must agree between two texts before one can be called a copy of the other. */
export interface Facts {
  /** Headline and text, without credits. */
  text: string
  /** Where the headline ends in it, in UTF-16 units. */
  headlineEnd: number
  numbers: StatedNumber[]
  scores: string[]
  anchors: ReadonlyMap<string, ReadonlySet<number>>
  days: string[]
  negations: string[]
  slots: Slot[]
  /** Keys of the names that capitals show. */
  sure: ReadonlySet<string>
  isGerman: boolean
  /** In small letters: what names the source itself. */
  own: ReadonlySet<string>
}

type Told = Pick<GatheredItem, 'headline' | 'language' | 'source' | 'owner'> & {
  /** Without the headline, as far as it is read. */
  body: string
}

const ownNames = ({ source, owner }: Told): Set<string> =>
  new Set(`${source} ${owner ?? ''}`.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu))

/** The numbers and ordinals of a text, the dates and days, the negations, the names, and its headline as a form. */
export function factsOf(told: Told): Facts {
  const own = ownNames(told)
  const headline = withoutCredits(told.headline.normalize('NFKC'), own)
  const text = `${headline}\n${withoutCredits(told.body.normalize('NFKC'), own)}`
  const { sure } = namesIn({ lines: text.split('\n'), language: told.language, isKnown: () => false })
  const isGerman = told.language?.startsWith('de') ?? false
  return {
    text,
    headlineEnd: headline.length,
    numbers: numbersIn(ordinalsAsFigures(text), { smallWords: true }),
    scores: scoresIn(text),
    anchors: anchorsIn(text),
    days: daysIn(text),
    negations: negationsIn(text),
    slots: templateSlots(headline, { sure, isGerman }),
    sure,
    isGerman,
    own,
  }
}
