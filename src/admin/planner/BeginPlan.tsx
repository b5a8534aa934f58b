'use client'
import { longDate } from '../../domain/editions/longDate.ts'
import type { Plan } from '../../domain/editions/plan/plan.ts'

interface BeginPlanProps {
  plan: Plan
  mayArrange: boolean
  mayPrint: boolean
  onBegin: (useTemplate: boolean) => void
  /** Declares the day void. */
  onVoid: () => void
}

const NewPaper = ({ mayPrint, onBegin, onVoid }: Omit<BeginPlanProps, 'plan' | 'mayArrange'>) => (
  <>
    <button className="desk-button" onClick={() => onBegin(false)} type="button">
      Start with an empty paper
    </button>
    {mayPrint && (
      <button className="desk-button" onClick={onVoid} type="button">
        No paper on this day…
      </button>
    )}
  </>
)

/** A day without an edition, or with an empty one: from its weekday’s template, from nothing, or no paper at all. */
export const BeginPlan = ({ plan, mayArrange, ...acts }: BeginPlanProps) => {
  const { date, edition, template } = plan
  return (
    <div className="planner-begin">
      <p>
        {edition
          ? 'This paper is planned and holds nothing yet.'
          : `There is no edition of ${longDate(date)} yet.`}
        {!mayArrange && ' A publisher plans it.'}
      </p>
      {mayArrange && (
        <p className="planner-begin__acts">
          {template !== null && (
            <button
              className="desk-button desk-button--main"
              onClick={() => acts.onBegin(true)}
              type="button"
            >
              Start from “{template}”
            </button>
          )}
          {!edition && <NewPaper {...acts} />}
          {template === null && (
            <a href="/admin/collections/edition-templates/create">Make a template for this weekday</a>
          )}
        </p>
      )}
    </div>
  )
}
