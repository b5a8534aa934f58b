import type { DraftPart } from './synthesisDraft.ts'

/** What stands over each part of an explainer. */
export const partHeadings: Readonly<Record<DraftPart, string>> = {
  happened: 'What happened',
  sides: 'What each side says',
  contested: 'What is contested',
  unknown: 'What is not known',
  context: 'Background',
}
