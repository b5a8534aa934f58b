import type { ReactElement } from 'react'
import { countOf } from '../text/countOf.ts'
import type { ArchivedDay } from '../views/ArchiveView.ts'
import { PrintedTime } from './PrintedTime.tsx'

type Printed = Extract<ArchivedDay, { kind: 'printed' }>

/** A day in the archive: its number, its lead and when it was last printed, or why it had no paper. */
export const ArchivedDayRow = ({ day }: { day: ArchivedDay }): ReactElement =>
  day.kind === 'printed' ? (
    <PrintedRow {...day} />
  ) : (
    <li className="EditionsPage-row">
      <p className="EditionsPage-number">No paper</p>
      <div>
        <h3>{day.longDate}</h3>
        {day.reason !== '' && <p className="EditionsPage-lead">{day.reason}</p>}
      </div>
    </li>
  )

const PrintedRow = ({ edition, leadHeadline, articleCount }: Printed): ReactElement => (
  <li className="EditionsPage-row">
    <p className="EditionsPage-number">
      Vol. {edition.volumeRoman} · No. {edition.number}
    </p>
    <div>
      <h3>
        <a href={edition.href}>{edition.longDate}</a>
      </h3>
      {leadHeadline !== null && <p className="EditionsPage-lead">{leadHeadline}</p>}
    </div>
    <p className="meta">
      {countOf(articleCount, 'article')}, {countOf(edition.revision, 'release')}, last at{' '}
      <PrintedTime at={edition.releasedAt} form="recent" />
    </p>
  </li>
)
