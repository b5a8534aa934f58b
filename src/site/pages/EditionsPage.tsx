import type { ReactElement } from 'react'
import { Notice } from '../components/Notice.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { PaperFrame } from '../components/PaperFrame.tsx'
import { PrintedTime } from '../components/PrintedTime.tsx'
import { countOf } from '../text/countOf.ts'
import type { EditionView } from '../views/EditionView.ts'
import type { FurnitureView } from '../views/FurnitureView.ts'

export interface EditionListed extends EditionView {
  leadHeadline: string | null
  articleCount: number
}

export interface EditionsPageProps {
  furniture: FurnitureView
  /** Newest first. */
  editions: EditionListed[]
}

/** The list of all printed editions. */
export const EditionsPage = ({ furniture, editions }: EditionsPageProps): ReactElement => (
  <PaperFrame
    furniture={furniture}
    title="Editions"
    description={`Every printed edition of ${furniture.masthead.name}`}
    canonicalPath="/editions"
    currentHref="/editions"
  >
    <PageTitle title="Editions">
      <p>Every number printed so far, newest first. None is ever changed without a new release.</p>
    </PageTitle>
    {editions.length === 0 && (
      <Notice heading="h2" title="No edition has been printed yet.">
        <p>The first will be listed here.</p>
      </Notice>
    )}
    <ol className="EditionsPage-list">
      {editions.map((edition) => (
        <EditionRow key={edition.href} edition={edition} />
      ))}
    </ol>
  </PaperFrame>
)

const EditionRow = ({ edition }: { edition: EditionListed }): ReactElement => (
  <li className="EditionsPage-row">
    <p className="EditionsPage-number">
      Vol. {edition.volumeRoman} · No. {edition.number}
    </p>
    <div>
      <h2>
        <a href={edition.href}>{edition.longDate}</a>
      </h2>
      {edition.leadHeadline !== null && <p className="EditionsPage-lead">{edition.leadHeadline}</p>}
    </div>
    <p className="meta">
      {countOf(edition.articleCount, 'article')}, {countOf(edition.revision, 'release')}, last at{' '}
      <PrintedTime at={edition.releasedAt} form="recent" />
    </p>
  </li>
)
