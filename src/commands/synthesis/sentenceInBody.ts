import type { AcceptedSentence } from '../../domain/synthesis/acceptedSentence.ts'
import type { DraftSentence } from '../../domain/synthesis/synthesisDraft.ts'
import { wordsInBody } from '../../domain/synthesis/wordsInBody.ts'
import { wordsOnDraft } from '../../domain/synthesis/wordsOnDraft.ts'
import { InputRefused } from '../../errors/InputRefused.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import type { AcceptableDraft } from './requireAcceptable.ts'

/** A drafted sentence, and its words as they stand in the body; null where they do not. */
export interface SentenceInBody {
  sentence: DraftSentence
  words: string | null
}

interface Found {
  words: string | null
  /** Whether an editor rewrote what was taken over. */
  isRewritten: boolean
}

/** The very same words may stand there without any word on this sentence. */
const findIn = (body: readonly string[], text: string, word: AcceptedSentence | undefined): Found => {
  if (word?.as === 'dropped') return { words: null, isRewritten: false }
  const found = wordsInBody(body)(word ? word.text : text)
  if (!found) return { words: null, isRewritten: false }
  return { words: found.isVerbatim ? found.words : null, isRewritten: Boolean(word) && !found.isVerbatim }
}

/**
 * @throws InputRefused (`sentence-unknown`) for a name the draft does not have; ActRefused
 * (`sentence-changed`) for one that an editor rewrote
 */
export const sentenceInBody = (
  { draft, record, others, body }: AcceptableDraft,
  name: string,
): SentenceInBody => {
  const sentence = draft.sentences.find(({ id }) => id === name)
  if (!sentence) throw new InputRefused('sentence-unknown', 'sentence', 'This draft has no such sentence.')
  const { words, isRewritten } = findIn(body, sentence.text, wordsOnDraft(record, others).get(name))
  if (isRewritten)
    throw new ActRefused(
      'sentence-changed',
      'Somebody changed that sentence in the article. It is theirs now; change it there.',
    )
  return { sentence, words }
}
