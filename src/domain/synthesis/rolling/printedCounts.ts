import { type Count, countsIn } from '../../wire/numbers/countsIn.ts'
import { saidFigures } from '../../wire/numbers/saidFigures.ts'
import type { StatedMeasure } from '../../wire/numbers/statedMeasures.ts'
import { measureName } from '../extract/measureName.ts'

/** A printed sentence with what it says of a measure. */
export interface PrintedCount {
  sentence: string
  counts: Count[]
}

type Asked = Pick<StatedMeasure, 'of' | 'unit'>

/** "The sources differ on the number of dead: City Desk gives 12; El Faro gives 14." */
const toldSideBySide = (sentence: string, { of, unit }: Asked): Count[] =>
  sentence.includes(measureName(of))
    ? saidFigures(sentence)
        .filter((figure) => figure.unit === unit)
        .map(({ said, low, high }) => ({
          ...{ of, unit, part: null, said, low, high, place: null, isFormer: false, isDenied: false },
        }))
    : []

/** The sentences in print that give a number of a measure, in order. */
export const printedCounts = (printed: readonly string[], asked: Asked): PrintedCount[] =>
  printed.flatMap((sentence) => {
    const told = countsIn(sentence).filter(({ of, unit }) => of === asked.of && unit === asked.unit)
    const counts = told.length > 0 ? told : toldSideBySide(sentence, asked)
    return counts.length > 0 ? [{ sentence, counts }] : []
  })
