'use client'
import { useEffect, useState } from 'react'
import type { Plan, PlanArticle } from '../../domain/editions/plan/plan.ts'
import { type Board, placeOn } from './Board.ts'
import { planSentences } from './planSentences.ts'
import { type Held, useMoves } from './useMoves.ts'

interface Handling {
  plan: Plan
  articles: ReadonlyMap<string, PlanArticle>
  save: (board: Board) => Promise<boolean>
  say: (sentence: string) => void
}

interface InHand {
  held: Held
  board: Board
}

const idOf = ({ kind, id }: Held): string => `${kind}-${id}`

/** A card or a section in hand: moved about by keyboard, and nothing saved before it is put down. */
export const useHand = ({ plan, articles, save, say }: Handling) => {
  const [inHand, setInHand] = useState<InHand | null>(null)
  const moves = useMoves({ plan, articles, say })
  const nameOf = ({ kind, id }: Held): string =>
    kind === 'article'
      ? `“${articles.get(id)?.headline || 'No headline yet'}”`
      : (plan.allSections.find((one) => one.id === id)?.title ?? 'The section')
  const whereIs = (board: Board, { kind, id }: Held): string => {
    if (kind === 'article') return planSentences.place(board, id)
    const at = board.sections.findIndex((one) => one.id === id)
    return `${String(at + 1)} of ${String(board.sections.length)} sections`
  }
  // A browser takes the focus from what is moved on the page.
  useEffect(() => {
    if (inHand) document.getElementById(idOf(inHand.held))?.focus()
  }, [inHand])

  const move = (held: Held, board: Board | null): void => {
    if (!board) return
    setInHand({ held, board })
    say(`${nameOf(held)}: ${whereIs(board, held)}.`)
  }
  const lift = (held: Held): void => {
    setInHand({ held, board: { sections: plan.sections, pool: plan.pool } })
    say(`${nameOf(held)} is in hand. Arrow keys move it, Enter puts it down, Escape puts it back.`)
  }
  const putDown = async (): Promise<void> => {
    if (!inHand) return
    const { held, board } = inHand
    setInHand(null)
    if (await save(board)) say(`${nameOf(held)}: ${whereIs(board, held)}. Saved.`)
    document.getElementById(idOf(held))?.focus()
  }
  const putBack = (): void => {
    if (!inHand) return
    say(`${nameOf(inHand.held)} is back where it was.`)
    setInHand(null)
    const { held } = inHand
    requestAnimationFrame(() => document.getElementById(idOf(held))?.focus())
  }

  /** Does one thing at once, without taking it in hand. */
  const doNow = async (held: Held, change: (board: Board) => Board | null): Promise<void> => {
    const board = change({ sections: plan.sections, pool: plan.pool })
    if (!board) return
    if (await save(board)) say(`${nameOf(held)}: ${whereIs(board, held)}. Saved.`)
  }

  const isHeld = (held: Held): boolean => inHand !== null && idOf(inHand.held) === idOf(held)
  const board: Board = inHand?.board ?? plan
  const isInPaper = (article: string): boolean => Boolean(placeOn(board, article)?.section)
  return { held: inHand?.held ?? null, board, isHeld, isInPaper, moves, move, lift, putDown, putBack, doNow }
}
