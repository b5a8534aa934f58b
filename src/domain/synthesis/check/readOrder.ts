import { sentenceOpeners } from '../../claims/leadingAbbreviations.data.ts'
import { speakers } from '../../claims/sayingVerbs.data.ts'
import { headlineOpeners, roleWords } from '../../wire/alike/roleWords.data.ts'
import { type TextWord, textWords } from '../../wire/alike/textWords.ts'
import { commonCapitals } from '../../wire/commonCapitals.data.ts'
import { stopWords } from '../../wire/together/stopWords.data.ts'
import type { EvidencePack } from '../evidencePack.ts'
import { isForeign } from '../isForeign.ts'
import type { ReadSentence } from './readSentence.ts'
import { type StatedText, type StatedWord, statedWords } from './statedWords.ts'

/** A sentence and the English sentences it cites, by the order of their words; names are called alike in all. */
export interface ReadOrder {
  ours: StatedText
  theirs: readonly StatedText[]
}

/** So many words of one sentence are compared. */
const mostOfOurs = 60
const mostOfTheirs = 120
/** Longer sentences of the evidence are lists; what is cut off is found in them by no other order. */
const mostSigns = 1500

const namesKnown = new WeakMap<EvidencePack, ReadonlySet<string>>()

/** Open a sentence with a capital, and name nobody. */
const nobody: ReadonlySet<string> = new Set([
  ...sentenceOpeners.map((word) => word.toLowerCase()),
  ...[...speakers, ...roleWords, ...headlineOpeners, ...commonCapitals, ...stopWords],
  ...[
    'everybody',
    'everyone',
    'nobody',
    'somebody',
    'someone',
    'security',
    'workers',
    'about',
    'its',
    'their',
  ],
])

/** Words of a pack that never stand without a capital. */
function namesOfPack(pack: EvidencePack): ReadonlySet<string> {
  const known = namesKnown.get(pack)
  if (known) return known
  const words = pack.items.flatMap(({ headline, text }) => textWords(`${headline}\n${text}`))
  const small = new Set(words.flatMap(({ raw, folded }) => (/^\p{Ll}/u.test(raw) ? [folded] : [])))
  const isName = ({ raw, folded }: TextWord): boolean =>
    /^\p{Lu}/u.test(raw) && !small.has(folded) && !nobody.has(folded)
  const names = new Set(words.filter(isName).map(({ folded }) => folded))
  namesKnown.set(pack, names)
  return names
}

const isWithin = (parts: readonly string[], whole: readonly string[]): boolean =>
  parts.every((part) => whole.includes(part))

const isSame = (one: StatedWord, other: StatedWord): boolean =>
  one.kind === 'name' &&
  other.kind === 'name' &&
  (isWithin(one.parts, other.parts) || isWithin(other.parts, one.parts))

/** "Tace" and "Robin Tace" have one key, which is ours. */
const calledAlike = (theirs: StatedWord, ours: readonly StatedWord[]): StatedWord => {
  const same = ours.find((own) => isSame(own, theirs))
  return same ? { ...theirs, key: same.key } : theirs
}

const orders = new WeakMap<ReadSentence, ReadOrder>()

/** Our own words without names of sources, and with the marks of what is quoted: they show who says it. */
const withMarks = ({ bare, quotations }: ReadSentence): string =>
  quotations.reduce(
    (text, { start, end }) => `${text.slice(0, start)}“${text.slice(start + 1, end - 1)}”${text.slice(end)}`,
    bare,
  )

function orderOf(sentence: ReadSentence): ReadOrder {
  const { cited, pack } = sentence
  const names = namesOfPack(pack)
  const own = statedWords(withMarks(sentence), names)
  const ours = { ...own, words: own.words.slice(0, mostOfOurs) }
  const theirs = cited
    .filter(({ item }) => !isForeign(item))
    .flatMap(({ sentences }) => sentences)
    .map(({ exact }) => statedWords(exact.slice(0, mostSigns), names))
    .map(({ words, ...rest }) => ({
      ...rest,
      words: words.slice(0, mostOfTheirs).map((word) => calledAlike(word, ours.words)),
    }))
  return { ours, theirs }
}

/** The order of words of a sentence and of what it cites in English. Read once for all rules. */
export function readOrder(sentence: ReadSentence): ReadOrder {
  const order = orders.get(sentence) ?? orderOf(sentence)
  orders.set(sentence, order)
  return order
}
