/** What is on record as changed of an article that was killed; why, is the reason of its tombstone. */
export const takenDown = 'The article was taken down.'
