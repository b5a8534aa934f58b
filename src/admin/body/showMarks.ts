import type { DraftBlock } from '../../domain/publication/bodyBlock.ts'
import { domRange } from './domRange.ts'
import { lineElement } from './lineElement.ts'
import { linesOfBlock } from './linesOfBlock.ts'
import type { MarkOfText } from './markOfText.ts'
import type { ShownMark } from './ShownMark.ts'

/** Where the marks of a block are to be seen; those whose text the element does not show are left out. */
export const showMarks = (element: Element, block: DraftBlock, marks: readonly MarkOfText[]): ShownMark[] => {
  if (marks.length === 0) return []
  return linesOfBlock(block).flatMap(({ item, text }) => {
    const line = lineElement(element, item)
    if (!line) return []
    return marks
      .filter((mark) => mark.item === item)
      .flatMap((mark) => {
        const range = domRange(line, mark, text)
        return range ? [{ mark, range }] : []
      })
  })
}
