'use client'
import { useId, useState } from 'react'
import { longDate } from '../../domain/editions/longDate.ts'
import type { Plan, PlanArticle } from '../../domain/editions/plan/plan.ts'
import { CardAct } from './CardAct.tsx'
import { PlanCard } from './PlanCard.tsx'
import { usePlanner } from './PlannerContext.tsx'

const Filter = ({ section, onSection }: { section: string; onSection: (section: string) => void }) => {
  const { plan } = usePlanner()
  const field = useId()
  return (
    <p className="planner-filter">
      <label htmlFor={field}>Section</label>
      <select id={field} onChange={(event) => onSection(event.target.value)} value={section}>
        <option value="">All</option>
        {plan.allSections.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </p>
  )
}

/** Its section, and the paper of another day that lists it already. */
const labelOf = ({ allSections }: Plan, { section, plannedFor }: PlanArticle): string => {
  const title = allSections.find((one) => one.id === section)?.title ?? 'No section'
  return plannedFor === null ? title : `${title}, in the paper of ${longDate(plannedFor)}`
}

const PoolCard = ({ id }: { id: string }) => {
  const { plan, articles, hand, drag, mayArrange } = usePlanner()
  const article = articles.get(id)
  if (!article) return null
  const label = labelOf(plan, article)
  const isMovable = mayArrange && plan.edition !== null
  return (
    <li
      className={`plan-card ${hand.isHeld({ kind: 'article', id }) ? 'plan-card--held' : ''}`}
      {...(isMovable ? drag.source(id) : {})}
    >
      <PlanCard article={article} label={label}>
        {isMovable && (
          <CardAct
            label={`Put “${article.headline}” into the paper`}
            onAct={() => void hand.doNow({ kind: 'article', id }, (board) => hand.moves.takeIn(board, id))}
            sign="+"
          />
        )}
      </PlanCard>
    </li>
  )
}

/** What may be printed and is in no paper yet. */
export const PoolSide = () => {
  const { board, articles, drag } = usePlanner()
  const [section, setSection] = useState('')
  const shown = board.pool.filter((id) => section === '' || articles.get(id)?.section === section)
  return (
    <section
      aria-labelledby="planner-pool"
      className={`planner-pool ${drag.isOver('pool') ? 'planner--over' : ''}`}
      data-side="pool"
      {...drag.target('pool')}
    >
      <div className="planner-side__head">
        <h2 id="planner-pool">Cleared, not printed yet</h2>
        <Filter onSection={setSection} section={section} />
      </div>
      {shown.length === 0 ? (
        <p className="planner-empty">
          {board.pool.length === 0
            ? 'Nothing waits: every cleared article is in this paper or printed.'
            : 'Nothing of this section waits.'}
        </p>
      ) : (
        <ul aria-labelledby="planner-pool">
          {shown.map((id) => (
            <PoolCard id={id} key={id} />
          ))}
        </ul>
      )}
    </section>
  )
}
