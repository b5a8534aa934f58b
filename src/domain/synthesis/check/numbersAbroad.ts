import { unitAt } from '../../claims/figuresIn.ts'
import { numberScales } from '../../claims/numberScales.data.ts'
import { type TextWord, textWords } from '../../wire/alike/textWords.ts'
import { foreignNumbers } from './foreignNumbers.data.ts'

/** A number that a text in another language writes in words. */
export interface NumberAbroad {
  value: number
  unit: string | null
}

const endOf = ({ start, raw }: TextWord): number => start + raw.length

/** "Einundzwanzig" is one and twenty. */
function joined(word: string): number | undefined {
  const [, one = '', ten = ''] = /^(\p{L}{3,7})und(\p{L}{6,8}ig)$/u.exec(word) ?? []
  const value = (one === 'ein' ? 1 : foreignNumbers[one]) ?? 0
  const tens = foreignNumbers[ten]
  return value > 0 && tens !== undefined ? value + tens : undefined
}

/** Where what follows a number begins, with its scale. */
function scaledAt(word: TextWord, next: TextWord | undefined): { scale: number; end: number } {
  const scale = next && numberScales[next.folded]
  return next && scale !== undefined ? { scale, end: endOf(next) } : { scale: 1, end: endOf(word) }
}

/** The unit, past the "di" of "due milioni di euro". */
const unitBehind = (text: string, end: number): string | null =>
  unitAt(text, end + (/^ (?:de|di)(?= )/u.exec(text.slice(end, end + 4))?.[0].length ?? 0)).unit

function spaced(text: string): NumberAbroad[] {
  const words = textWords(text)
  return words.flatMap((word, at) => {
    const value = foreignNumbers[word.folded] ?? joined(word.folded)
    if (value === undefined) return []
    const { scale, end } = scaledAt(word, words[at + 1])
    return [{ value: value * scale, unit: unitBehind(text, end) }]
  })
}

const digits = '〇一二三四五六七八九'
const places: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
}
const numeral = /[〇一二两兩三四五六七八九十百千万萬亿億]+/gu

/** "三十五" is 35. */
function readNumeral(signs: string): number {
  let [total, part, digit] = [0, 0, 0]
  for (const sign of signs.replace(/[两兩]/gu, '二')) {
    const place = places[sign]
    if (place === undefined) digit = digits.indexOf(sign)
    else if (place < 1e4) {
      part += (digit || 1) * place
      digit = 0
    } else {
      total = (total + part + digit || 1) * place
      part = 0
      digit = 0
    }
  }
  return total + part + digit
}

const unspaced = (text: string): NumberAbroad[] =>
  [...text.matchAll(numeral)].map(({ 0: signs, index }) => ({
    value: readNumeral(signs),
    unit: unitAt(text, index + signs.length).unit,
  }))

/** "XVIIIe siècle", "siglo XVIII" */
const roman = /(?<![\p{L}\d])[IVX]{1,6}(?=\p{Ll}{0,3}(?![\p{L}\d]))/gu
const century = /(?:si[eè]cle|siglo|secolo|século|век|jahrhundert|century)/iu

function readRoman(signs: string): number {
  const values = [...signs].map((sign) => ({ I: 1, V: 5, X: 10 })[sign] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

const centuries = (text: string): NumberAbroad[] =>
  century.test(text)
    ? [...text.matchAll(roman)].map(({ 0: signs }) => ({ value: readRoman(signs), unit: null }))
    : []

/** The numbers that a text in another language writes in words, and its centuries. */
export const numbersAbroad = (text: string): NumberAbroad[] => [
  ...spaced(text),
  ...unspaced(text),
  ...centuries(text),
]
