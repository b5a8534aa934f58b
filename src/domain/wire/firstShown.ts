import type { WireText } from './hashWireText.ts'
import { isTakenBack } from './isTakenBack.ts'
import { noteOfNotice } from './noteOfNotice.ts'
import type { WireItem } from './wireItem.ts'

/** What stands for the words of an item that was taken back before it came. */
export const withoutWords: WireText = { headline: 'Withdrawn by its source before we had it', text: '' }

/** The notice is in the record of an item that had words of its own. */
const hasOwnWords = ({ withdrawn, raw }: WireItem): boolean =>
  !isTakenBack(withdrawn) || raw['takenBack'] !== undefined

/**
 * What an item that comes for the first time shows. One that comes canceled or withheld may be a notice
 * alone, and the words of a notice are no headline: they are its first revision and its note.
 */
export const firstShown = (item: WireItem): WireText & Pick<WireItem, 'editorsNote'> => {
  const { headline, text, editorsNote } = item
  return hasOwnWords(item)
    ? { headline, text, editorsNote }
    : { ...withoutWords, editorsNote: noteOfNotice(item, { headline: null, isOther: true }) }
}
