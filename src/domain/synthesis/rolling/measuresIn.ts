import { type StatedMeasure, statedMeasures } from '../../wire/numbers/statedMeasures.ts'
import { openingOf } from '../../wire/openingOf.ts'
import type { PackItem } from '../evidencePack.ts'

/** Further down stands background, whose numbers are of other days. */
const mostRead = 1500

/** The measures of which an item gives a number, in its headline and at the head of its text. */
export const measuresIn = (item: Pick<PackItem, 'headline' | 'text'>): StatedMeasure[] =>
  statedMeasures(`${item.headline}\n${openingOf(item, mostRead)}`)
