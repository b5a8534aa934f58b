import { Link } from '@payloadcms/ui'
import { editionLabel } from '../domain/editions/editionLabel.ts'
import { longDate } from '../domain/editions/longDate.ts'
import { blockingFindings } from '../domain/publication/blockingFindings.ts'
import { editionState } from './editionState.ts'
import type { EditionToday } from './gatherToday.ts'
import { lineupSentence } from './lineupSentence.ts'
import { readinessLabel } from './readinessLabel.ts'

const Blocked = ({ report }: Pick<EditionToday, 'report'>) => {
  const blocked = report?.articles.filter((one) => blockingFindings(one.findings).length > 0) ?? []
  if (blocked.length === 0) return null
  return (
    <ul className="today__list">
      {blocked.map((one) => (
        <li key={one.id}>
          <Link href={`/admin/collections/articles/${one.id}`}>{one.headline || 'No headline yet'}</Link>
          <span className="today__note today__note--blocked">{readinessLabel(one.findings)}</span>
        </li>
      ))}
    </ul>
  )
}

const NoEdition = ({ day, mayPlan }: { day: string; mayPlan: boolean }) => (
  <>
    <p className="today__state">There is no edition for today yet.</p>
    {mayPlan ? (
      <Link className="today__act" href={`/admin/collections/editions/create?day=${day}`}>
        Plan today’s edition
      </Link>
    ) : (
      <p className="today__note">A publisher plans it.</p>
    )}
  </>
)

/** Where today's paper stands. */
export const TodayEdition = ({ day, edition, report, mayPlan }: EditionToday & { mayPlan: boolean }) => (
  <section aria-labelledby="today-edition" className="today__edition">
    <h2 className="today__day" id="today-edition">
      {longDate(day)}
    </h2>
    {edition ? (
      <>
        <p className="today__state">
          <span className="today__label">{editionLabel(edition.date)}</span> {editionState(edition)}.
        </p>
        <p className="today__sentence">
          {report ? lineupSentence(report) : 'A long lineup: open the edition to see what stands in its way.'}
        </p>
        <Blocked report={report} />
        <Link className="today__act" href={`/admin/collections/editions/${edition.id}`}>
          Open today’s edition
        </Link>
      </>
    ) : (
      <NoEdition day={day} mayPlan={mayPlan} />
    )}
    {/* Express serves the paper, so this is no address of Next's router. */}
    <a className="today__aside" href="/" rel="noopener" target="_blank">
      Read the paper
    </a>
  </section>
)
