import type { AcceptedSentence } from './acceptedSentence.ts'

/** What holds of each sentence by now, by its name: the last word on it. */
export const lastWordOn = (accepted: readonly AcceptedSentence[]): Map<string, AcceptedSentence> =>
  new Map(accepted.map((word) => [word.sentence, word]))
