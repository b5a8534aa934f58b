'use client'
import { useMemo, useState } from 'react'
import type { Plan } from '../../domain/editions/plan/plan.ts'
import { useAnnouncement } from '../desk/useAnnouncement.ts'
import { useDeskKeys } from '../desk/useDeskKeys.ts'
import { BeginPlan } from './BeginPlan.tsx'
import { PaperSide } from './PaperSide.tsx'
import { PlanNotes } from './PlanNotes.tsx'
import { PlannerContext } from './PlannerContext.tsx'
import { PlannerDialogs } from './PlannerDialogs.tsx'
import { type PlannerDialog, PlannerHead } from './PlannerHead.tsx'
import { planWords } from './planWords.data.ts'
import { PoolSide } from './PoolSide.tsx'
import { useCardDrag } from './useCardDrag.ts'
import { firstSteps, useCardKeys } from './useCardKeys.ts'
import { useHand } from './useHand.ts'
import { usePlan } from './usePlan.ts'

interface PlannerDeskProps {
  view: Plan
  mayArrange: boolean
  mayPrint: boolean
}

const takesArticles = ({ edition }: Plan): boolean =>
  edition !== null && (edition.status === 'planning' || edition.status === 'open')

const isVoid = ({ edition }: Plan): boolean => edition?.status === 'void'

const isEmpty = ({ edition, sections }: Plan): boolean => edition === null || sections.length === 0

/** A day’s paper to lay out: what may be printed on one side, the flatplan on the other. */
export const PlannerDesk = ({ view, mayArrange: mayWrite, mayPrint }: PlannerDeskProps) => {
  const { said, say } = useAnnouncement()
  const [open, setOpen] = useState<PlannerDialog | null>(null)
  const { plan, save, begin, look, api } = usePlan(view, say)
  const articles = useMemo(() => new Map(plan.articles.map((one) => [one.id, one])), [plan.articles])
  const mayArrange = mayWrite && takesArticles(plan)
  const hand = useHand({ plan, articles, save, say })
  const drag = useCardDrag(hand)
  const onKeyDown = useCardKeys(hand, mayArrange)
  const openIf = (dialog: PlannerDialog) => () => {
    if (mayPrint && plan.edition) setOpen(dialog)
  }
  /** A day is declared void on its edition, which an unplanned day does not have yet. */
  const beginVoid = async (): Promise<void> => {
    if (await begin(false)) setOpen('void')
  }
  useDeskKeys({ ...firstSteps, p: openIf('press'), s: openIf('schedule'), '?': () => setOpen('keys') })
  const shared = { plan, board: hand.board, articles, mayArrange, save, hand, drag, say }
  return (
    <PlannerContext value={shared}>
      <PlannerHead mayPrint={mayPrint} onOpen={setOpen} said={said} />
      {isEmpty(plan) && !isVoid(plan) && (
        <BeginPlan
          mayArrange={mayWrite}
          onBegin={(useTemplate) => void begin(useTemplate)}
          mayPrint={mayPrint}
          onVoid={() => void beginVoid()}
          plan={plan}
        />
      )}
      <p hidden id="planner-how-to">
        {planWords.howTo}
      </p>
      <div className="planner-board" onKeyDown={onKeyDown}>
        <PoolSide />
        {plan.edition && !isVoid(plan) && (
          <>
            <PaperSide />
            <PlanNotes />
          </>
        )}
      </div>
      {open && <PlannerDialogs api={api} look={look} onClose={() => setOpen(null)} open={open} />}
    </PlannerContext>
  )
}
