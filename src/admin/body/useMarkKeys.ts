'use client'
import {
  COMMAND_PRIORITY_NORMAL,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useEffectEvent } from 'react'
import { useCiting } from './CitingProvider.tsx'
import { goToMark } from './goToMark.ts'
import { markTitles } from './markTitles.data.ts'
import type { ShownMark } from './ShownMark.ts'

interface MarkKeys {
  marks: () => ShownMark[]
  isOpen: boolean
  show: (mark: ShownMark | null) => void
}

/** Alt+F8 leads to the next mark, Shift+Alt+F8 to the one before; Escape closes its card. */
export const useMarkKeys = (editor: LexicalEditor, { marks, isOpen, show }: MarkKeys): void => {
  const { announce } = useCiting()
  const step = (isBack: boolean): void => {
    const all = marks()
    const found = goToMark(editor, all, isBack)
    if (!found) return announce('Nothing is marked in the body.')
    const { mark } = found.shown
    show(found.shown)
    announce(`${markTitles[mark.kind]}, ${found.place + 1} of ${all.length}. ${mark.message} ${mark.fix}`)
  }
  const onKey = useEffectEvent((event: KeyboardEvent): boolean => {
    if (event.key === 'F8' && event.altKey) step(event.shiftKey)
    else if (event.key === 'Escape' && isOpen) show(null)
    else return false
    event.preventDefault()
    return true
  })
  useEffect(
    () => editor.registerCommand(KEY_DOWN_COMMAND, (event) => onKey(event), COMMAND_PRIORITY_NORMAL),
    [editor],
  )
}
