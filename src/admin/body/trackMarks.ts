import { $getNodeByKey, $getRoot, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { changedBlocks } from './changedBlocks.ts'
import type { EvidenceShelf } from './evidenceShelf.ts'
import type { MarkBoard } from './markBoard.ts'
import { measured } from './measured.ts'
import { readBlock } from './readBlock.ts'
import { rememberMarks } from './rememberMarks.ts'
import { showMarks } from './showMarks.ts'
import type { ShownMark } from './ShownMark.ts'
import { whenIdle, type TimeLeft } from './whenIdle.ts'

/** With fewer milliseconds left, the next block waits for the next idle moment. */
const least = 2

export interface MarkTracker {
  /** All that is marked now, in the order of the text. */
  marks: () => ShownMark[]
  stop: () => void
}

const blockKeys = (editor: LexicalEditor): string[] =>
  editor.getEditorState().read(() => $getRoot().getChildrenKeys())

/**
 * Marks what the text still owes, by the evidence on a shelf, and keeps the marks in step as it is
 * written. Nothing of the document is touched: the marks are the browser’s highlights over its text.
 * Only blocks that changed are judged again, in the browser’s idle time and a few at once. What stands on
 * the board stays until its block is judged by this shelf.
 */
export const trackMarks = (editor: LexicalEditor, shelf: EvidenceShelf, board: MarkBoard): MarkTracker => {
  const judge = rememberMarks(shelf.atHand)
  const due = new Set(blockKeys(editor))
  let callOff: (() => void) | null = null

  const judgeBlock = (key: string): void => {
    due.delete(key)
    const element = editor.getElementByKey(key)
    const block = editor.getEditorState().read(() => {
      const node = $getNodeByKey(key)
      return node && readBlock(node)
    })
    board.put(key, element && block ? showMarks(element, block, judge(block)) : [])
  }
  const work = (timeLeft: TimeLeft): void => {
    callOff = null
    let isMore = true
    do {
      if (shelf.prepareNext()) continue
      const [next] = due
      isMore = next !== undefined
      if (next !== undefined) judgeBlock(next)
    } while (isMore && timeLeft() > least)
    if (isMore) plan()
    else board.keep(blockKeys(editor))
  }
  const plan = (): void => {
    callOff ??= whenIdle((timeLeft) => measured(() => work(timeLeft)))
  }
  const unlisten = editor.registerUpdateListener((update) =>
    measured(() => {
      const changed = changedBlocks(update)
      for (const key of changed) due.add(key)
      if (changed.length > 0) plan()
    }),
  )
  plan()
  return {
    marks: () => board.keep(blockKeys(editor)),
    stop: () => {
      unlisten()
      callOff?.()
    },
  }
}
