import type { ReactElement } from 'react'
import type { EditionView } from '../views/EditionView.ts'
import { PrintedTime } from './PrintedTime.tsx'

export interface EditionRevision {
  revision: number
  href: string
  /** ISO 8601 in UTC. */
  releasedAt: string
  reason: string
}

interface EditionLineProps {
  edition: EditionView
  isNewest: boolean
  revisions: readonly EditionRevision[]
}

/** Tells the reader which paper this is: a past edition, and in which of its releases. */
export const EditionLine = ({ edition, isNewest, revisions }: EditionLineProps): ReactElement => (
  <header className="EditionLine">
    <h1>{edition.longDate}</h1>
    <p className="meta">
      Vol. {edition.volumeRoman} · No. {edition.number} · {edition.label}
    </p>
    <p className="EditionLine-state">
      {isNewest ? 'This is the newest edition' : 'This is a past edition'}, as printed{' '}
      <PrintedTime at={edition.releasedAt} form="full" /> (release {edition.revision}).
      {!isNewest && (
        <>
          {' '}
          <a href="/">Read today’s paper</a>
        </>
      )}
    </p>
    {revisions.length > 1 && <EditionRevisions shown={edition.revision} revisions={revisions} />}
  </header>
)

interface EditionRevisionsProps {
  shown: number
  revisions: readonly EditionRevision[]
}

const EditionRevisions = ({ shown, revisions }: EditionRevisionsProps): ReactElement => (
  <ol className="EditionLine-revisions meta" aria-label="Releases of this edition">
    {revisions.map((one) => (
      <li key={one.revision}>
        <a href={one.href} aria-current={one.revision === shown ? 'page' : undefined}>
          Release {one.revision}
        </a>
        , <PrintedTime at={one.releasedAt} form="recent" />
        {one.reason && `: ${one.reason}`}
      </li>
    ))}
  </ol>
)
