import type { UnreadPage } from './pageReading.ts'

/** Every refusal ends with what an editor can do. */
export const adviceToUpload = 'upload its text or a screenshot as evidence.'

/** A page that gave no words: `found` says what it is, without a full stop. */
export const unreadPage = (outcome: UnreadPage['outcome'], found: string): UnreadPage => ({
  outcome,
  sentence: `${found}: ${adviceToUpload}`,
})
