import { isTakenBack } from './isTakenBack.ts'
import { longest, type WireItem } from './wireItem.ts'

/**
 * What editors are told by a notice that cancels or withholds an item: the source's own note, else the
 * words it put in the place of the item's, which are never shown as the item's. Null where there are
 * neither, and for what is no such notice.
 * @param isOther its words are not those the item shows
 */
export const noteOfNotice = (
  { withdrawn, editorsNote, headline, text }: WireItem,
  isOther: boolean,
): string | null => {
  if (!isTakenBack(withdrawn)) return null
  if (editorsNote !== null || !isOther) return editorsNote
  const words = text.startsWith(headline) ? text : `${headline}\n\n${text}`
  return words.trim().slice(0, longest.note)
}
