import type { PayloadRequest } from 'payload'
import type { Article } from '../../generated/payload-types.ts'
import { requireAcceptable } from './requireAcceptable.ts'
import { sentenceInBody } from './sentenceInBody.ts'
import { takeOver } from './takeOver.ts'

/** An act on one sentence of a draft, on an article as whoever asks saw it. */
export interface SentenceAct {
  synthesis: string
  sentence: string
  rev: number
}

/**
 * Takes a drafted sentence out of the body with its citation, where it stands there unchanged; one that
 * waits to be taken over is proposed no more. Answers the article as saved.
 * @throws what `requireAcceptable` and the article’s own rules throw; InputRefused for an unknown sentence
 */
export const dropSentence = async (
  req: PayloadRequest,
  { synthesis, sentence, rev }: SentenceAct,
): Promise<Article> => {
  const open = await requireAcceptable(req, { synthesis, rev })
  const { words } = sentenceInBody(open, sentence)
  return takeOver(req, open, {
    words: [{ sentence, as: 'dropped', text: '' }],
    changes: words === null ? [] : [{ kind: 'replace', words, by: [] }],
  })
}
