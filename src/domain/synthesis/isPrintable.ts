import { hideAddresses } from '../claims/hideAddresses.ts'
import { bodyUrls } from '../publication/bodyUrls.ts'
import { placeholderRanges } from '../publication/placeholderRanges.ts'

/** Whether words carry no web address and nothing left for later, so that they may be printed. */
export const isPrintable = (text: string): boolean =>
  hideAddresses(text) === text &&
  bodyUrls({ kind: 'paragraph', spans: [{ text }] }).length === 0 &&
  placeholderRanges(text).length === 0
