import { bringsWords } from './bringsWords.ts'
import { isTakenBack } from './isTakenBack.ts'
import { longest, type WireItem } from './wireItem.ts'

interface Shown {
  /** What the item shows on the wire; null where the notice is all we have of it. */
  headline: string | null
  /** The words of the notice are not those the item shows. */
  isOther: boolean
}

/** A headline alone is no revision: the note is all that keeps it. One that names the item says nothing. */
const isHeadlineAlone = (notice: WireItem, { headline }: Shown): boolean =>
  !bringsWords(notice) && headline !== null && notice.headline !== headline

/**
 * What editors are told by a notice that cancels or withholds an item: the source's own note, with the
 * headline of a notice that has no text; else the words it put in the place of the item's, which are never
 * shown as the item's. Null where there are neither, and for what is no such notice.
 */
export const noteOfNotice = (notice: WireItem, shown: Shown): string | null => {
  const { withdrawn, editorsNote, headline, text } = notice
  if (!isTakenBack(withdrawn)) return null
  if (!shown.isOther) return editorsNote
  const words = text.startsWith(headline) ? text : `${headline}\n\n${text}`
  if (editorsNote === null) return words.trim().slice(0, longest.note)
  return isHeadlineAlone(notice, shown) ? `${headline}\n\n${editorsNote}`.slice(0, longest.note) : editorsNote
}
