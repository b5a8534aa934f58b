'use client'
import { type DragEvent, useState } from 'react'
import type { useHand } from './useHand.ts'

type Target = { section: string; at: number } | 'pool'

const isSame = (one: Target | null, other: Target): boolean =>
  one === other ||
  (one !== null && one !== 'pool' && other !== 'pool' && one.section === other.section && one.at === other.at)

/** Cards dragged by the mouse: from beside the flatplan into it, within it, and out of it. */
export const useCardDrag = ({ doNow, moves }: ReturnType<typeof useHand>) => {
  const [article, setArticle] = useState<string | null>(null)
  const [over, setOver] = useState<Target | null>(null)
  const end = (): void => {
    setArticle(null)
    setOver(null)
  }
  const drop = (target: Target): void => {
    end()
    if (article === null) return
    const held = { kind: 'article', id: article } as const
    void doNow(held, (board) =>
      target === 'pool' ? moves.takeOut(board, article) : moves.put(board, article, target),
    )
  }
  return {
    /** The article that is dragged. */
    article,
    isOver: (target: Target): boolean => isSame(over, target),
    source: (id: string) => ({
      draggable: true,
      onDragEnd: end,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', id)
        setArticle(id)
      },
    }),
    target: (target: Target) => ({
      onDragOver: (event: DragEvent) => {
        if (article === null) return
        event.preventDefault()
        event.stopPropagation()
        if (!isSame(over, target)) setOver(target)
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        event.stopPropagation()
        drop(target)
      },
    }),
  }
}
