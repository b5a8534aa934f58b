'use client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useRef, useState } from 'react'
import type { EvidenceShelf } from './evidenceShelf.ts'
import { canHighlight } from './highlightOf.ts'
import { markBoard } from './markBoard.ts'
import type { ShownMark } from './ShownMark.ts'
import { trackMarks, type MarkTracker } from './trackMarks.ts'

/**
 * Keeps an editor’s marks in step with its text and with the evidence. Answers with a way to read what
 * is marked; nothing is, in a browser that cannot highlight, and before the evidence has come.
 */
export const useMarkTracker = (
  editor: LexicalEditor,
  shelf: EvidenceShelf | null,
): { current: () => ShownMark[] } => {
  const [board] = useState(markBoard)
  const tracker = useRef<MarkTracker | null>(null)
  const marks = useRef(() => tracker.current?.marks() ?? [])
  useEffect(() => {
    if (!shelf || !canHighlight()) return
    const made = trackMarks(editor, shelf, board)
    tracker.current = made
    return () => {
      tracker.current = null
      made.stop()
    }
  }, [editor, shelf, board])
  useEffect(() => board.clear, [board])
  return marks
}
