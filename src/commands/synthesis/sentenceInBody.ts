import { lastWordOn } from '../../domain/synthesis/lastWordOn.ts'
import type { DraftSentence } from '../../domain/synthesis/synthesisDraft.ts'
import { wordsInBody } from '../../domain/synthesis/wordsInBody.ts'
import { InputRefused } from '../../errors/InputRefused.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import type { AcceptableDraft } from './requireAcceptable.ts'

/** A drafted sentence, and its words as they stand in the body; null where they do not. */
export interface SentenceInBody {
  sentence: DraftSentence
  words: string | null
}

/**
 * @throws InputRefused (`sentence-unknown`) for a name the draft does not have; ActRefused
 * (`sentence-changed`) for one that an editor rewrote
 */
export const sentenceInBody = ({ draft, record, body }: AcceptableDraft, name: string): SentenceInBody => {
  const sentence = draft.sentences.find(({ id }) => id === name)
  if (!sentence) throw new InputRefused('sentence-unknown', 'sentence', 'This draft has no such sentence.')
  const word = lastWordOn(record.accepted).get(name)
  const found = word && word.as !== 'dropped' ? wordsInBody(body)(word.text) : null
  if (found?.isVerbatim === false)
    throw new ActRefused(
      'sentence-changed',
      'Somebody changed that sentence in the article. It is theirs now; change it there.',
    )
  return { sentence, words: found?.words ?? null }
}
