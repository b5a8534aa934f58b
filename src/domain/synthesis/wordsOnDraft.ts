import type { AcceptedSentence } from './acceptedSentence.ts'
import type { EvidencePack } from './evidencePack.ts'
import { lastWordOn } from './lastWordOn.ts'
import { passagesOf } from './passagesOf.ts'
import { saidIn } from './saidIn.ts'
import { isAlike } from './sentenceLikeness.ts'
import type { DraftSentence } from './synthesisDraft.ts'
import type { DraftWithWords } from './takenSoFar.ts'

/** A sentence of another draft with the word that was said on it. */
interface Decided {
  sentence: DraftSentence
  word: AcceptedSentence
  /** The words of sources it rests on. */
  rests: ReadonlySet<string>
}

const restOf = ({ cites }: DraftSentence, pack: EvidencePack | null): string[] =>
  pack ? passagesOf(cites, pack).map(({ item, sentence }) => `${item.item} ${sentence.exact}`) : []

const decidedIn = ({ draft, pack, accepted }: DraftWithWords): Decided[] => {
  const words = lastWordOn(accepted)
  return (draft?.sentences ?? []).flatMap((sentence): Decided[] => {
    const word = words.get(sentence.id)
    return word ? [{ sentence, word, rests: new Set(restOf(sentence, pack)) }] : []
  })
}

/**
 * Whether an editor dropped or quoted what a sentence tells once more: it is a version of that and rests on nothing
 * else. What was merely taken over may change its words.
 */
const isToldAgain = (sentence: DraftSentence, rests: readonly string[], old: Decided): boolean =>
  old.word.as !== 'written' &&
  rests.length > 0 &&
  rests.every((one) => old.rests.has(one)) &&
  (isAlike(sentence, old.sentence) || isAlike(sentence, old.word))

/**
 * What holds of each sentence of a draft, by its name: the last word on it, else the last that was said on
 * the same sentence in another draft of its article, else the one by which an editor dropped or quoted another
 * version of it.
 */
export const wordsOnDraft = (
  own: DraftWithWords,
  others: readonly DraftWithWords[],
): Map<string, AcceptedSentence> => {
  const words = lastWordOn(own.accepted)
  const decided = others.flatMap(decidedIn).toSorted((one, other) => other.word.at.localeCompare(one.word.at))
  const said = (sentence: DraftSentence): AcceptedSentence | undefined => {
    const rests = restOf(sentence, own.pack)
    const same = decided.find((old) => saidIn(old.sentence) === saidIn(sentence))
    return (same ?? decided.find((old) => isToldAgain(sentence, rests, old)))?.word
  }
  return new Map(
    (own.draft?.sentences ?? []).flatMap((sentence): [string, AcceptedSentence][] => {
      const word = words.get(sentence.id) ?? said(sentence)
      return word ? [[sentence.id, word]] : []
    }),
  )
}
