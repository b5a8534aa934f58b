import { lastWordOn } from '../../domain/synthesis/lastWordOn.ts'
import type { DraftSentence } from '../../domain/synthesis/synthesisDraft.ts'
import { wordsInBody } from '../../domain/synthesis/wordsInBody.ts'
import { InputRefused } from '../../errors/InputRefused.ts'
import type { AcceptableDraft } from './requireAcceptable.ts'

/** A drafted sentence, and its words as they stand in the body unchanged; null where they do not. */
export interface SentenceInBody {
  sentence: DraftSentence
  words: string | null
}

/** @throws InputRefused (`sentence-unknown`) for a name the draft does not have */
export const sentenceInBody = (
  { draft, record, body }: AcceptableDraft,
  name: string,
): SentenceInBody => {
  const sentence = draft.sentences.find(({ id }) => id === name)
  if (!sentence)
    throw new InputRefused('sentence-unknown', 'sentence', 'This draft has no such sentence.')
  const word = lastWordOn(record.accepted).get(name)
  const found = word && word.as !== 'dropped' ? wordsInBody(body)(word.text) : null
  return { sentence, words: found?.isVerbatim ? found.words : null }
}
