import { wordForms } from './wordForms.data.ts'

const possessive = /[’']s?$/u
const endings = /(?:ings?|edly|ed|ies|es|s|ly|ers?|ors?|ions?|ments?|e|y|i)$/
const doubled = /([^aeiou])\1$/
const american: readonly (readonly [RegExp, string])[] = [
  [/z(?=e[ds]?$|ing$|ations?$)/, 's'],
  [/(?<=[a-z]{2})our(?=s?$|ed$|ing$|able$|ite)/, 'or'],
]
/** A stem this long stands for a word and its forms: "evacua" for "evacuated" and "evacuation". */
const STEM = 6
const SHORTEST = 3

const firstForms = new Map(
  wordForms.flatMap((line) => {
    const forms = line.split(' ')
    return forms.map((form): [string, string] => [form, forms[0] ?? form])
  }),
)

const plain = (written: string): string =>
  written.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(possessive, '')

const shortened = (folded: string): string => {
  const short = folded.replace(endings, '').replace(doubled, '$1')
  return short.length < SHORTEST ? folded : short
}

/**
 * What all forms of a word have in common: "clos" of "closes", "closed" and "closing", "take" of "took". Two endings
 * are taken off: "lowered" is of "low". For comparing alone; two words may share it.
 */
export const stemOfWord = (written: string): string => {
  const folded = american.reduce((word, [sign, ours]) => word.replace(sign, ours), plain(written))
  return firstForms.get(folded) ?? shortened(shortened(folded)).slice(0, STEM)
}
