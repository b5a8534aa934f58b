'use client'
import { createContext, use } from 'react'
import type { Plan, PlanArticle } from '../../domain/editions/plan/plan.ts'
import type { usePlan } from './usePlan.ts'
import type { useHand } from './useHand.ts'
import type { useCardDrag } from './useCardDrag.ts'
import type { Board } from './Board.ts'

interface PlannerAtHand {
  plan: Plan
  /** As it would be if what is in hand were put down here. */
  board: Board
  articles: ReadonlyMap<string, PlanArticle>
  mayArrange: boolean
  save: ReturnType<typeof usePlan>['save']
  hand: ReturnType<typeof useHand>
  drag: ReturnType<typeof useCardDrag>
  say: (sentence: string) => void
}

/** What the parts of the planner share. */
export const PlannerContext = createContext<PlannerAtHand | null>(null)

/** The planner round a component. @throws Error outside of it. */
export const usePlanner = (): PlannerAtHand => {
  const planner = use(PlannerContext)
  if (!planner) throw new Error('This stands only on the planner.')
  return planner
}
