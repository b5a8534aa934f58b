import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { nextMark, type Side } from './nextMark.ts'
import { putCaretBehind } from './putCaretBehind.ts'
import type { ShownMark } from './ShownMark.ts'

const sideOf = ({ range }: ShownMark, caret: Selection): Side => {
  const { anchorNode, anchorOffset } = caret
  if (!anchorNode) return 1
  const side = range.comparePoint(anchorNode, anchorOffset)
  return side < 0 ? 1 : side > 0 ? -1 : 0
}

/** Moves the cursor to the end of the next mark, or the one before, and answers with it and its place. */
export const goToMark = (
  editor: LexicalEditor,
  marks: readonly ShownMark[],
  isBack: boolean,
): { shown: ShownMark; place: number } | null => {
  const selection = window.getSelection()
  if (!selection) return null
  const place = nextMark(
    marks.map((mark) => sideOf(mark, selection)),
    isBack,
  )
  const shown = marks[place]
  if (!shown) return null
  putCaretBehind(editor, shown.range)
  shown.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
  return { shown, place }
}
