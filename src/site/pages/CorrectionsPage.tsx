import type { ReactElement } from 'react'
import { AmendmentList } from '../components/AmendmentList.tsx'
import { Notice } from '../components/Notice.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { PaperFrame } from '../components/PaperFrame.tsx'
import type { AmendmentView } from '../views/AmendmentView.ts'
import type { FurnitureView } from '../views/FurnitureView.ts'

export interface CorrectionsPageProps {
  furniture: FurnitureView
  /** Those of this page, the newest first. */
  amendments: AmendmentView[]
  /** From 1. */
  page: number
  pages: number
}

const addressOf = (page: number): string => (page === 1 ? '/corrections' : `/corrections/${page}`)

const Pages = ({ page, pages }: Pick<CorrectionsPageProps, 'page' | 'pages'>): ReactElement => (
  <nav className="CorrectionsPage-pages meta" aria-label="More corrections">
    {page > 1 ? (
      <a href={addressOf(page - 1)} rel="prev">
        Newer
      </a>
    ) : (
      <span />
    )}
    {page < pages && (
      <a href={addressOf(page + 1)} rel="next">
        Older
      </a>
    )}
  </nav>
)

/** What was wrong in print and what was done about it, all of it. */
export const CorrectionsPage = ({
  furniture,
  amendments,
  page,
  pages,
}: CorrectionsPageProps): ReactElement => (
  <PaperFrame
    furniture={furniture}
    title="Corrections"
    description={`What ${furniture.masthead.name} put right, added or withdrew after print`}
    canonicalPath={addressOf(page)}
    currentHref="/corrections"
  >
    <PageTitle title="Corrections">
      <p>
        What was wrong in print and what changed, what was added, what was withdrawn and why. Newest first;
        nothing is ever removed from this list. <a href="/corrections.xml">Follow it as a feed</a>.
      </p>
    </PageTitle>
    {amendments.length === 0 ? (
      <Notice heading="h2" title="Nothing has been corrected yet.">
        <p>The first correction will be listed here, with the article it is about.</p>
      </Notice>
    ) : (
      <AmendmentList amendments={amendments} heading="h2" />
    )}
    {pages > 1 && <Pages page={page} pages={pages} />}
  </PaperFrame>
)
