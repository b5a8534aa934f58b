import type { ReactElement } from 'react'
import { ArchivedDayRow } from '../components/ArchivedDayRow.tsx'
import { Notice } from '../components/Notice.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { PaperFrame } from '../components/PaperFrame.tsx'
import type { ArchiveView, ArchiveYear } from '../views/ArchiveView.ts'
import type { FurnitureView } from '../views/FurnitureView.ts'

export interface EditionsPageProps {
  furniture: FurnitureView
  archive: ArchiveView
  /** Where the page stands: `/editions`, or below it the year. */
  canonicalPath: string
}

/** The printed editions of a year by month, and the way to other years. */
export const EditionsPage = ({ furniture, archive, canonicalPath }: EditionsPageProps): ReactElement => (
  <PaperFrame
    furniture={furniture}
    title={canonicalPath === '/editions' ? 'Editions' : `Editions of ${archive.year}`}
    description={`Every printed edition of ${furniture.masthead.name}`}
    canonicalPath={canonicalPath}
    currentHref="/editions"
  >
    <PageTitle title="Editions">
      <p>Every number printed so far, newest first. None is ever changed without a new release.</p>
    </PageTitle>
    {archive.years.length > 1 && <Years years={archive.years} />}
    {archive.months.length === 0 && (
      <Notice heading="h2" title="No edition has been printed yet.">
        <p>The first will be listed here.</p>
      </Notice>
    )}
    {archive.months.map(({ month, title, days }) => (
      <section key={month} className="EditionsPage-month" aria-labelledby={`month-${month}`}>
        <h2 id={`month-${month}`}>
          {title} {archive.year}
        </h2>
        <ol>
          {days.map((day) => (
            <ArchivedDayRow key={day.kind === 'printed' ? day.edition.date : day.date} day={day} />
          ))}
        </ol>
      </section>
    ))}
  </PaperFrame>
)

const Years = ({ years }: { years: readonly ArchiveYear[] }): ReactElement => (
  <nav className="EditionsPage-years" aria-label="Years">
    {years.map(({ year, href, isShown }) => (
      <a key={year} href={href} aria-current={isShown ? 'page' : undefined}>
        {year}
      </a>
    ))}
  </nav>
)
