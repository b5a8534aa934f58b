'use client'
import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import type { KeyboardEvent } from 'react'
import type { useHand } from './useHand.ts'
import type { Held } from './useMoves.ts'

type Hand = ReturnType<typeof useHand>

const heldBy = (target: EventTarget): Held | null => {
  const element = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-kind]') : null
  const { kind, thing } = element?.dataset ?? {}
  return thing !== undefined && (kind === 'article' || kind === 'section') ? { kind, id: thing } : null
}

const onSide = (side: 'pool' | 'paper'): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-side="${side}"] [data-kind]`),
]

/** Goes to the next card or head of a side, or to the first of the other side. */
const walk = (from: Element, by: number): void => {
  const all = onSide(from.closest('[data-side="pool"]') ? 'pool' : 'paper')
  const at = all.indexOf(from.closest<HTMLElement>('[data-kind]') ?? (from as HTMLElement))
  all[Math.min(Math.max(at + by, 0), all.length - 1)]?.focus()
}

const cross = (to: 'pool' | 'paper'): void => onSide(to)[0]?.focus()

/** Arrow keys while nothing of the board has the focus: into it. */
export const firstSteps: Readonly<Record<string, () => void>> = {
  ArrowDown: () => (onSide('pool')[0] ?? onSide('paper')[0])?.focus(),
  ArrowRight: () => cross('paper'),
  ArrowLeft: () => cross('pool'),
}

const inHandKeys = (
  { moves, move, putDown, putBack, board }: Hand,
  held: Held,
): Record<string, () => void> => {
  const sideways = (change: (article: string) => ReturnType<typeof moves.takeIn>) => () => {
    if (held.kind === 'article') move(held, change(held.id))
  }
  return {
    ArrowUp: () => move(held, moves.step(board, held, -1)),
    ArrowDown: () => move(held, moves.step(board, held, 1)),
    ArrowRight: sideways((article) => moves.takeIn(board, article)),
    ArrowLeft: sideways((article) => moves.takeOut(board, article)),
    Enter: () => void putDown(),
    ' ': () => void putDown(),
    Escape: putBack,
    Tab: () => void putDown(),
  }
}

/** The keys of cards and section heads: they pick up, move and put down what has the focus. */
export const useCardKeys = (hand: Hand, mayArrange: boolean) => {
  const router = useRouter()
  const { config } = useConfig()
  const freeKeys = (on: Held, target: Element): Record<string, () => void> => ({
    ArrowUp: () => walk(target, -1),
    ArrowDown: () => walk(target, 1),
    ArrowRight: () => cross('paper'),
    ArrowLeft: () => cross('pool'),
    o: () => {
      if (on.kind === 'article') router.push(`${config.routes.admin}/collections/articles/${on.id}`)
    },
    ...(mayArrange
      ? {
          Enter: () => hand.lift(on),
          ' ': () => hand.lift(on),
          Delete: () => {
            if (on.kind === 'article' && hand.isInPaper(on.id))
              void hand.doNow(on, (board) => hand.moves.takeOut(board, on.id))
          },
        }
      : {}),
  })
  return (event: KeyboardEvent): void => {
    const on = heldBy(event.target)
    if (!on || event.ctrlKey || event.metaKey || event.altKey) return
    const keys = hand.held ? inHandKeys(hand, hand.held) : freeKeys(on, event.target as Element)
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
}
