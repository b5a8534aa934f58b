import { oneLine } from '../../publication/oneLine.ts'
import { findingAt, type SentenceRule, wholeOf } from './findingAt.ts'
import { clauseJoins, isUndergone, isVerb } from './isVerb.ts'
import { rangeOfWords } from './rangeOfWords.ts'
import { readOrder } from './readOrder.ts'
import type { StatedText, StatedWord } from './statedWords.ts'

/** Who does something, the verb, and to whom. */
interface Deed {
  doer: StatedWord
  verb: StatedWord
  /** "Fell on" */
  led: string
  object: StatedWord
}

/** So many words stand between a verb and who it is done by or to. */
const reach = 3

const mayAct = ({ kind, parts }: StatedWord): boolean =>
  kind === 'name' || (kind === 'word' && !/(?:ing|ed)$/u.test(parts[0] ?? ''))

/** Set two in an order, as a verb does. */
const between = new Set(['before', 'after', 'than'])

const mayBeDone = ({ kind, key, parts }: StatedWord): boolean =>
  kind === 'word' ? isVerb(parts[0] ?? '') : between.has(key)

/** Of words near a verb those of its statement, up to what leads elsewhere: "hit the bus in Lorn". */
function nearby(words: readonly StatedWord[], { statement }: StatedWord): StatedWord[] {
  const until = words.findIndex(({ kind, statement: its }) => kind === 'small' || its !== statement)
  return words.slice(0, until < 0 ? words.length : until).filter(mayAct)
}

/** One clause, and told of who does it. */
const isOne = (between: string): boolean => !isUndergone(between) && !clauseJoins.test(between)

function deedsIn({ text, words }: StatedText): Deed[] {
  return words.flatMap((verb, at) => {
    if (!mayBeDone(verb)) return []
    const doers = words
      .slice(Math.max(0, at - reach), at)
      .filter((word) => mayAct(word) && word.statement === verb.statement)
    const [next] = words.slice(at + 1, at + 2)
    const led = next?.kind === 'small' ? next : undefined
    const objects = nearby(words.slice(at + (led ? 2 : 1), at + 1 + reach), verb)
    return doers.flatMap((doer) =>
      objects
        .filter((object) => object.key !== doer.key && isOne(text.slice(doer.end, object.start)))
        .map((object) => ({ doer, verb, led: led?.key ?? '', object })),
    )
  })
}

const keyOf = ({ doer, verb, led, object }: Deed): string => [doer.key, verb.key, led, object.key].join(' ')
const turnedKeyOf = ({ doer, verb, led, object }: Deed): string =>
  [object.key, verb.key, led, doer.key].join(' ')

/** Who does it and to whom are those of the evidence: "the union sued the city" is not told for "the city sued the union". */
export const checkDoers: SentenceRule = (sentence) => {
  const { ours, theirs } = readOrder(sentence)
  const told = new Set(theirs.flatMap(deedsIn).map(keyOf))
  const turned = deedsIn(ours).find((deed) => told.has(turnedKeyOf(deed)) && !told.has(keyOf(deed)))
  if (!turned) return []
  const range = rangeOfWords(sentence.bare, [turned.doer, turned.object]) ?? wholeOf(sentence)
  const message = `In the evidence it is done the other way round: “${oneLine(sentence.text.slice(range.start, range.end))}”.`
  return [findingAt('name-unsupported', range, message)]
}
