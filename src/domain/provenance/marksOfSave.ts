import type { LinkSave } from './linkMarks.ts'

interface Saving extends LinkSave {
  /** The count this save makes. */
  rev: number
  byPerson: boolean
}

/** The marks after a save. A copy that was frozen or found changed is nothing that people wrote. */
export const marksOfSave = ({ changed, marks, rev, byPerson }: Saving): LinkSave['marks'] => {
  const isWritten = byPerson && changed.some((part) => part !== 'copy')
  return {
    people: rev - 1,
    ...marks,
    ...Object.fromEntries(changed.map((part) => [part, rev])),
    ...(isWritten ? { people: rev } : {}),
  }
}
