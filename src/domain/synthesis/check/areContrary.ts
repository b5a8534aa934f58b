import { contraryWords } from '../../wire/alike/contraryWords.ts'
import { turnedWords } from './turnedWords.data.ts'

const sides = turnedWords.map((pair) => pair.map((side) => new Set(side.split(' '))))

/** Whether two words in small letters say the contrary of one another. */
export const areContrary = (one: string, other: string): boolean =>
  contraryWords([one], [other]) !== null ||
  sides.some(
    ([first, second]) =>
      (first?.has(one) === true && second?.has(other) === true) ||
      (second?.has(one) === true && first?.has(other) === true),
  )
