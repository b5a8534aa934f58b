import { approximationBefore } from './approximationBefore.ts'
import { stepOf, unitAt } from './figuresIn.ts'
import { numberWords, wordScales } from './numberWords.data.ts'
import { readNumberWords } from './readNumberWords.ts'
import type { StatedNumber } from './statedNumber.ts'

const scale = Object.keys(wordScales).join('|')
const word = Object.keys(numberWords)
  .sort((one, other) => other.length - one.length)
  .join('|')
const letter = String.raw`A-Za-z\u00c0-\u024f`
const phrase = new RegExp(
  String.raw`(?=[aefhnost])(?<![${letter}\d]|[${letter}]-)(?:half )?(?:(?:${word})|an? (?=(?:${scale})(?![${letter}])))(?:(?:[ -]?(?:(?<=hundred |thousand )and )?(?:${word}|${scale}))(?![${letter}]))*(?![${letter}])`,
  'gi',
)

/** The numbers written in English words; one to twelve, standing alone, only when `small` asks for them. */
export function wordNumbersIn(folded: string, small: boolean): StatedNumber[] {
  return [...folded.matchAll(phrase)].flatMap(({ index, 0: found }) => {
    const value = readNumberWords(found)
    const isSmall = numberWords[found.toLowerCase()] !== undefined && value <= 12
    if (value === 0 || (isSmall && !small)) return []
    const { unit, end } = unitAt(folded, index + found.length)
    const approximation = approximationBefore(folded, index)
    const raw = folded.slice(index, end)
    const readings = [value]
    const isApproximate = approximation !== 'exact'
    const range = { start: index, end, raw, kind: 'quantity' as const, scale: 1 }
    return [{ ...range, value, readings, unit, approximation, isApproximate, step: stepOf(value, 0) }]
  })
}
