import type { ReactElement } from 'react'
import type { EditionView } from '../views/EditionView.ts'
import { PrintedTime } from './PrintedTime.tsx'

/** The line under the nameplate: volume, number, day, edition, last release. */
export const Dateline = ({ edition }: { edition: EditionView }): ReactElement => (
  <ul className="Dateline" aria-label="Edition">
    <li>
      <a href={edition.href}>
        Vol. {edition.volumeRoman} · No. {edition.number}
      </a>
    </li>
    <li className="Dateline-day">
      <time dateTime={edition.date}>{edition.longDate}</time>
    </li>
    <li>{edition.label}</li>
    <li>
      Updated <PrintedTime at={edition.releasedAt} form="clock" /> UTC
    </li>
  </ul>
)
