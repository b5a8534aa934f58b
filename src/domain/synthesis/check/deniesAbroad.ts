import { type DenyingWords, foreignDenials } from './foreignDenials.data.ts'

interface Patterns {
  denial: RegExp
  idle: RegExp
}

/** Words that may stand between the parts of a verb. */
const between = String.raw`(?![\p{L}])[^.;:!?]{1,90}?(?<![\p{L}])`

function patternsOf({ words, parted = [], idle = [], isUnspaced = false }: DenyingWords): Patterns {
  const [open, close] = isUnspaced ? ['', ''] : [String.raw`(?<!\p{L})`, String.raw`(?!\p{L})`]
  const verbs = parted.map(([verb, particle]) => `${verb}${between}${particle}`)
  const ended = words.map((word) => (word.endsWith(']') ? word : `${word}${close}`))
  return {
    denial: new RegExp(`${open}(?:${[...ended, ...verbs.map((verb) => verb + close)].join('|')})`, 'iu'),
    idle: new RegExp(idle.length > 0 ? `${open}(?:${idle.join('|')})${close}` : '(?!)', 'giu'),
  }
}

const known = new Map<string, Patterns>()

function patternsFor(language: string): Patterns | null {
  const words = foreignDenials[language === 'nb' || language === 'nn' ? 'no' : language]
  if (!words) return null
  const found = known.get(language) ?? patternsOf(words)
  known.set(language, found)
  return found
}

/** What is read of a sentence, so that long copy costs little. */
const longest = 1200

/** The first words by which a sentence in another language denies; null for none, undefined where its language is not known. */
export function deniesAbroad(exact: string, language: string | null): string | null | undefined {
  const patterns = patternsFor((language ?? '').slice(0, 2).toLowerCase())
  if (!patterns) return undefined
  const said = exact.slice(0, longest).replace(patterns.idle, ' ')
  return patterns.denial.exec(said)?.[0] ?? null
}
