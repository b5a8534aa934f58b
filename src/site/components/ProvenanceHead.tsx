import type { ReactElement } from 'react'
import type { ProvenanceRecord } from '../views/ProvenanceRecord.ts'
import type { SectionView } from '../views/SectionView.ts'
import { Breadcrumb } from './Breadcrumb.tsx'

interface ProvenanceHeadProps {
  record: ProvenanceRecord
  section: SectionView
}

/** Whose provenance it is, and the way back to the article. */
export const ProvenanceHead = ({ record, section }: ProvenanceHeadProps): ReactElement => (
  <header className="ProvenanceHead">
    <Breadcrumb paper={record.paper} section={section} />
    <p className="label">Provenance</p>
    <h1>
      <a href={new URL(record.pages.article).pathname}>{record.article.headline}</a>
    </h1>
    <p className="ProvenanceHead-standfirst">
      What this article states, what each claim rests on, and what became of its sources since.
    </p>
  </header>
)
