'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { missingInPlan } from '../../domain/editions/plan/missingInPlan.ts'
import { sourceMix } from '../../domain/editions/plan/sourceMix.ts'
import { counted } from '../counted.ts'
import { Outside } from '../desk/Outside.tsx'
import { usePlanner } from './PlannerContext.tsx'

/** What is missing, in words, each with the way to mend it. */
const Missing = () => {
  const { plan, board } = usePlanner()
  const { config } = useConfig()
  const things = missingInPlan({ ...plan, ...board })
  return (
    <section aria-labelledby="planner-missing" className="planner-missing">
      <h2 id="planner-missing">What is missing</h2>
      {things.length === 0 ? (
        <p className="planner-empty">Nothing. Proof it and print.</p>
      ) : (
        <ul>
          {things.map(({ key, sentence, href, blocks }) => (
            <li className={blocks ? 'planner-missing__block' : undefined} key={key}>
              <Outside>{sentence}</Outside> <Link href={`${config.routes.admin}${href}`}>Mend it</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** On whose sources the paper rests. */
const Mix = () => {
  const { board, articles } = usePlanner()
  const placed = board.sections.flatMap((one) => one.articles.flatMap((id) => articles.get(id) ?? []))
  const mix = sourceMix(placed)
  if (mix.length === 0) return null
  return (
    <section aria-labelledby="planner-mix" className="planner-mix">
      <h2 id="planner-mix">On whose sources it rests</h2>
      <ul>
        {mix.slice(0, 12).map(({ owner, links, articles: inArticles, share }) => (
          <li key={owner}>
            <span className="planner-mix__owner">
              <Outside>{owner}</Outside>
            </span>
            <meter aria-hidden="true" max={100} value={share} />
            <span className="planner-mix__share">
              {share}%, {counted(links, 'link', 'links')} in {counted(inArticles, 'article', 'articles')}
            </span>
          </li>
        ))}
      </ul>
      {mix.length > 12 && (
        <p className="planner-empty">And {counted(mix.length - 12, 'owner', 'owners')} more.</p>
      )}
    </section>
  )
}

/** What a publisher wants to know of the whole paper before it is printed. */
export const PlanNotes = () => (
  <div className="planner-notes">
    <Missing />
    <Mix />
  </div>
)
