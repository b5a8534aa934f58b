'use client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useEffectEvent } from 'react'
import { markUnder } from './markUnder.ts'
import type { ShownMark } from './ShownMark.ts'

interface MarkPointer {
  marks: () => ShownMark[]
  show: (mark: ShownMark) => void
  leave: () => void
}

/** Milliseconds the pointer rests before it is taken to ask. */
const rest = 150

/** Shows the mark the pointer rests on. */
export const useMarkPointer = (editor: LexicalEditor, { marks, show, leave }: MarkPointer): void => {
  const look = useEffectEvent((x: number, y: number) => {
    const found = markUnder(marks(), { x, y })
    if (found) show(found)
    else leave()
  })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const onMove = ({ buttons, clientX, clientY }: MouseEvent) => {
      clearTimeout(timer)
      if (buttons === 0) timer = setTimeout(() => look(clientX, clientY), rest)
    }
    const onLeave = () => {
      clearTimeout(timer)
      look(-1, -1)
    }
    const unlisten = editor.registerRootListener((root, before) => {
      before?.removeEventListener('mousemove', onMove)
      before?.removeEventListener('mouseleave', onLeave)
      root?.addEventListener('mousemove', onMove)
      root?.addEventListener('mouseleave', onLeave)
    })
    return () => {
      clearTimeout(timer)
      unlisten()
    }
  }, [editor])
}
