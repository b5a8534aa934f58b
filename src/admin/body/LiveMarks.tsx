'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { COMMAND_PRIORITY_LOW } from '@payloadcms/richtext-lexical/lexical'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useCallback, useEffect, useState } from 'react'
import { citeCommand } from './citeCommand.ts'
import { useCiting } from './CitingProvider.tsx'
import { MarkCard } from './MarkCard.tsx'
import { putCaretBehind } from './putCaretBehind.ts'
import type { ShownMark } from './ShownMark.ts'
import { useHeldOpen } from './useHeldOpen.ts'
import { useMarkKeys } from './useMarkKeys.ts'
import { useMarkPointer } from './useMarkPointer.ts'
import { useMarkTracker } from './useMarkTracker.ts'

/** Marks what the text still owes as it is written, and says at each mark what to do. */
export const LiveMarks = () => {
  const [editor] = useLexicalComposerContext()
  const { shelf } = useCiting()
  const marks = useMarkTracker(editor, shelf)
  const [shown, setShown] = useState<ShownMark | null>(null)
  const close = useCallback(() => setShown(null), [])
  const { hold, release } = useHeldOpen(close)
  const show = (mark: ShownMark | null) => {
    hold()
    setShown(mark)
  }
  useMarkKeys(editor, { marks: () => marks.current(), isOpen: shown !== null, show })
  useMarkPointer(editor, { marks: () => marks.current(), show, leave: release })
  useEffect(() => {
    const giveWay = (): boolean => {
      close()
      return false
    }
    return mergeRegister(
      // What was said of a passage may be untrue as soon as it is rewritten.
      editor.registerTextContentListener(close),
      editor.registerCommand(citeCommand, giveWay, COMMAND_PRIORITY_LOW),
    )
  }, [editor, close])
  if (!shown) return null
  const cite = () => {
    putCaretBehind(editor, shown.range)
    close()
    editor.focus(() => editor.dispatchCommand(citeCommand, null))
  }
  return <MarkCard onCite={cite} onEnter={hold} onLeave={release} shown={shown} />
}
