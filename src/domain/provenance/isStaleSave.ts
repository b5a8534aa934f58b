import type { LinkSave } from './linkMarks.ts'

interface Asked extends LinkSave {
  /** The count of saves when whoever saves opened the link, and the count now. */
  seen: number
  stored: number
}

/**
 * Whether a save would undo what its sender has not seen: a person saved since, a machine changed the
 * very part, or a word is given on another copy than the one that was looked at.
 */
export const isStaleSave = ({ seen, stored, changed, marks }: Asked): boolean => {
  const isSince = (name: string, unknown = 0) => (marks[name] ?? unknown) > seen
  if (seen > stored || isSince('people', stored)) return true
  if (changed.includes('word') && isSince('copy')) return true
  // A link pointed elsewhere drops its copy, whichever that was.
  return changed.some((part) => part !== 'copy' && isSince(part))
}
