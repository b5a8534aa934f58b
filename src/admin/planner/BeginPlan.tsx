'use client'
import { longDate } from '../../domain/editions/longDate.ts'
import type { Plan } from '../../domain/editions/plan/plan.ts'

interface BeginPlanProps {
  plan: Plan
  mayArrange: boolean
  onBegin: (useTemplate: boolean) => void
}

/** A day without an edition, or with an empty one: from its weekday’s template, or from nothing. */
export const BeginPlan = ({ plan: { date, edition, template }, mayArrange, onBegin }: BeginPlanProps) => (
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
          <button className="desk-button desk-button--main" onClick={() => onBegin(true)} type="button">
            Start from “{template}”
          </button>
        )}
        {!edition && (
          <button className="desk-button" onClick={() => onBegin(false)} type="button">
            Start with an empty paper
          </button>
        )}
        {template === null && (
          <a href="/admin/collections/edition-templates/create">Make a template for this weekday</a>
        )}
      </p>
    )}
  </div>
)
