import { monthWords } from '../../claims/monthWords.data.ts'
import { dayWords } from '../../wire/alike/dayWords.data.ts'
import { type TextWord, textWords } from '../../wire/alike/textWords.ts'
import { stopWords } from '../../wire/together/stopWords.data.ts'
import { numberWords } from '../../claims/numberWords.data.ts'
import { speech } from './speech.data.ts'
import { stemOfWord } from './stemOfWord.ts'

/** A word, a figure, a verb of speech, or a name of one word or more, as it stands in the order of a text. */
export interface OrderedWord {
  kind: 'name' | 'number' | 'word' | 'small' | 'speech'
  /** What it is compared by; of a name its last word. */
  key: string
  /** In small letters; of a name all its words. */
  parts: readonly string[]
  start: number
  end: number
}

/** Tell who does it to whom, or where a figure leads, and so stand with what follows them. */
const leading = new Set(
  'by from to of for against with without in at on over under before after between than into'.split(' '),
)
const dates = new Set([...monthWords, ...dayWords].flatMap(([english = '']) => english))

const joining = new Set(['while', 'whereas', 'because', 'since', 'when', 'though', 'although', 'that', 'so'])
/** "One" is more often somebody. */
const isCount = (folded: string): boolean => folded !== 'one' && folded in numberWords

const isFigure = (raw: string): boolean => /^\P{L}*\d/u.test(raw)
const isCapital = (raw: string): boolean => /^\p{Lu}/u.test(raw)

const isNumber = (raw: string, folded: string): boolean => isFigure(raw) || isCount(folded)
const isJoining = (folded: string): boolean => stopWords.has(folded) || joining.has(folded)

function kindOf({ raw, folded }: TextWord, names: ReadonlySet<string>): OrderedWord['kind'] | null {
  if (isNumber(raw, folded)) return 'number'
  if (isCapital(raw) && names.has(folded) && !dates.has(folded)) return 'name'
  if (speech.has(folded)) return 'speech'
  if (leading.has(folded)) return 'small'
  return isJoining(folded) ? null : 'word'
}

/** Words of one name stand side by side. */
const isOfName = (text: string, last: OrderedWord | undefined, start: number): last is OrderedWord =>
  last?.kind === 'name' && /^\s$/u.test(text.slice(last.end, start))

/**
 * The words of a text that say something, in order.
 * @param names in small letters; a word with a capital is one only where it is among them
 */
export function orderedWords(text: string, names: ReadonlySet<string>): OrderedWord[] {
  const found: OrderedWord[] = []
  for (const word of textWords(text)) {
    const kind = kindOf(word, names)
    if (kind === null) continue
    const { raw, folded, start } = word
    const end = start + raw.length
    const last = found.at(-1)
    if (kind === 'name' && isOfName(text, last, start))
      found[found.length - 1] = { ...last, key: folded, parts: [...last.parts, folded], end }
    else found.push({ kind, key: kind === 'word' ? stemOfWord(raw) : folded, parts: [folded], start, end })
  }
  return found
}
