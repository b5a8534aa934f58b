import { oneLine } from '../../publication/oneLine.ts'
import { findingAt, type SentenceRule, wholeOf } from './findingAt.ts'
import { clauseJoins, isSureVerb } from './isVerb.ts'
import { rangeOfWords } from './rangeOfWords.ts'
import { readOrder } from './readOrder.ts'
import type { StatedText, StatedWord } from './statedWords.ts'

/** A verb with the names before it, and whether it is done by them or to them. */
interface Act {
  verb: StatedWord
  by: readonly StatedWord[]
  isUndergone: boolean
}

/** So many words before a verb somebody still does it. */
const reach = 5

const auxiliary = /(?<!\p{L})(?:is|are|was|were|be|been|being) (?:\p{Ll}+ly )?$/u

/** "In Lund", "of Tussalin": there somebody acts. */
const leadsTo = /(?<!\p{L})(?:of|in|at|on|for|from|to|with|near|against|over) (?:the )?$/iu

function actsIn({ text, words }: StatedText): Act[] {
  return words.flatMap((verb, at) => {
    if (verb.kind !== 'word' || !isSureVerb(verb.parts[0] ?? '')) return []
    const by = words
      .slice(Math.max(0, at - reach), at)
      .filter(({ kind, statement }) => kind === 'name' && statement === verb.statement)
      .filter(({ start }) => !leadsTo.test(text.slice(0, start)))
      .filter(({ end }) => !clauseJoins.test(text.slice(end, verb.start)))
    return [{ verb, by, isUndergone: auxiliary.test(text.slice(0, verb.start)) }]
  })
}

const isSameAct = (one: Act, other: Act): boolean =>
  one.verb.key === other.verb.key && one.isUndergone === other.isUndergone

const haveCommon = (one: Act, other: Act): boolean =>
  one.by.some(({ key }) => other.by.some((beside) => beside.key === key))

/** Whoever is named to do something does it in the evidence, wherever that names somebody who does. */
export const checkSubjects: SentenceRule = (sentence) => {
  const { ours, theirs } = readOrder(sentence)
  const told = theirs.flatMap(actsIn)
  const wrong = actsIn(ours).find((act) => {
    const same = told.filter((one) => isSameAct(one, act))
    return (
      act.by.length > 0 && same.length > 0 && same.every((one) => one.by.length > 0 && !haveCommon(one, act))
    )
  })
  if (!wrong) return []
  const range = rangeOfWords(sentence.bare, [...wrong.by, wrong.verb]) ?? wholeOf(sentence)
  const message = `In the evidence somebody else does this: “${oneLine(sentence.text.slice(range.start, range.end))}”.`
  return [findingAt('name-unsupported', range, message)]
}
