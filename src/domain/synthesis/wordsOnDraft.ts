import type { AcceptedSentence } from './acceptedSentence.ts'
import { lastWordOn } from './lastWordOn.ts'
import { saidIn } from './saidIn.ts'
import type { DraftWithWords } from './takenSoFar.ts'

type Said = Pick<DraftWithWords, 'draft' | 'accepted'>

const wordsIn = ({ draft, accepted }: Said): [said: string, word: AcceptedSentence][] => {
  const words = lastWordOn(accepted)
  return (draft?.sentences ?? []).flatMap((sentence): [string, AcceptedSentence][] => {
    const word = words.get(sentence.id)
    return word ? [[saidIn(sentence), word]] : []
  })
}

/**
 * What holds of each sentence of a draft, by its name: the last word on it, else the last that was said on
 * the same sentence in another draft of its article.
 */
export const wordsOnDraft = (own: Said, others: readonly Said[]): Map<string, AcceptedSentence> => {
  const words = lastWordOn(own.accepted)
  const elsewhere = new Map(
    others.flatMap(wordsIn).toSorted(([, one], [, other]) => (one.at < other.at ? -1 : 1)),
  )
  return new Map(
    (own.draft?.sentences ?? []).flatMap((sentence): [string, AcceptedSentence][] => {
      const word = words.get(sentence.id) ?? elsewhere.get(saidIn(sentence))
      return word ? [[sentence.id, word]] : []
    }),
  )
}
