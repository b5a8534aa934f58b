import { numbersIn } from '../../claims/numbersIn.ts'
import type { StatedNumber } from '../../claims/statedNumber.ts'
import { anchorsIn } from '../anchorsIn.ts'
import type { GatheredItem } from '../gatheredItem.ts'
import { namesIn } from '../namesIn.ts'
import { type Slot, templateSlots } from '../templateSlots.ts'
import { daysIn } from './daysIn.ts'
import { negationsIn } from './negationsIn.ts'
import { ordinalsAsFigures } from './ordinalsAsFigures.ts'

/** What must agree between two texts before one can be called a copy of the other. */
export interface Facts {
  numbers: StatedNumber[]
  anchors: ReadonlyMap<string, ReadonlySet<number>>
  days: string[]
  negations: string[]
  slots: Slot[]
}

/** Whom a headline begins with shows where the text names them again, in UTF-16 units from its beginning. */
const namesWithin = 1000

/** The numbers and ordinals of a text, the dates and days, the negations, and its headline as a form. */
export function factsOf({
  headline,
  text,
  language,
}: Pick<GatheredItem, 'headline' | 'text' | 'language'>): Facts {
  const names = namesIn({ lines: text.slice(0, namesWithin).split('\n'), language, isKnown: () => false })
  return {
    numbers: numbersIn(ordinalsAsFigures(text), { smallWords: true }),
    anchors: anchorsIn(text),
    days: daysIn(text),
    negations: negationsIn(text),
    slots: templateSlots(headline, names.sure),
  }
}
