/** The fields of an article that the gate reads; its links are read from the database. */
export const watchedFields = [
  'headline',
  'standfirst',
  'framingNote',
  'body',
  'section',
  'edition',
  'hero',
  'embargoUntil',
] as const
