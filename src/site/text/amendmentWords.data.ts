/** What each kind of word after print is called. */
export const amendmentWords = {
  correction: 'Correction',
  update: 'Update',
  kill: 'Withdrawn',
} as const
