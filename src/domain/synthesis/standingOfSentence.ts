import type { AcceptedSentence } from './acceptedSentence.ts'
import type { SentenceStanding } from './synthesisView.ts'
import type { StandingWords } from './wordsInBody.ts'

/** How a sentence stands, and the words that stand for it in the body. */
export interface Standing {
  standing: SentenceStanding
  inBody: string | null
}

const nowhere = (standing: SentenceStanding): Standing => ({ standing, inBody: null })

/** An earlier draft may have brought the very same words. */
const untold = (found: StandingWords | null): Standing =>
  found?.isVerbatim ? { standing: 'stands', inBody: found.words } : nowhere('proposed')

/**
 * What became of a drafted sentence.
 * @param word the last word on it; undefined while nobody said one
 */
export const standingOfSentence = (
  text: string,
  word: AcceptedSentence | undefined,
  find: (words: string) => StandingWords | null,
): Standing => {
  if (!word) return untold(find(text))
  if (word.as === 'dropped') return nowhere('dropped')
  const found = find(word.text)
  if (!found) return nowhere('removed')
  const unchanged = word.as === 'quoted' ? 'quoted' : 'stands'
  return { standing: found.isVerbatim ? unchanged : 'changed', inBody: found.words }
}
