import type { MarkOfText } from './markOfText.ts'

/** A mark and where it is to be seen. The range follows the text as the browser changes it. */
export interface ShownMark {
  mark: MarkOfText
  range: Range
}
