import type { ReactElement } from 'react'
import { ProvenanceChecks } from '../components/ProvenanceChecks.tsx'
import { ProvenanceClaims } from '../components/ProvenanceClaims.tsx'
import { ProvenanceCorrections } from '../components/ProvenanceCorrections.tsx'
import { ProvenanceDrafts } from '../components/ProvenanceDrafts.tsx'
import { ProvenanceHead } from '../components/ProvenanceHead.tsx'
import { ProvenanceSources } from '../components/ProvenanceSources.tsx'
import { ProvenanceSummary } from '../components/ProvenanceSummary.tsx'
import { ProvenanceWaivers } from '../components/ProvenanceWaivers.tsx'
import { PaperFrame } from '../components/PaperFrame.tsx'
import type { FurnitureView } from '../views/FurnitureView.ts'
import type { ProvenanceRecord } from '../views/ProvenanceRecord.ts'
import type { SectionView } from '../views/SectionView.ts'

export interface ProvenancePageProps {
  furniture: FurnitureView
  section: SectionView
  record: ProvenanceRecord
}

/**
 * All that a printed article rests on. Search engines may list it, under its own address: it says
 * what the article does not, and whoever looks for a claim should find what stands behind it.
 */
export const ProvenancePage = ({ furniture, section, record }: ProvenancePageProps): ReactElement => (
  <PaperFrame
    furniture={furniture}
    title={`Provenance of “${record.article.headline}”`}
    description="Every claim with its sources, their frozen evidence, and what became of them since print"
    canonicalPath={new URL(record.pages.provenance).pathname}
    currentHref={section.href}
    alternate={record.pages.json}
  >
    <div className="ProvenancePage">
      <ProvenanceHead record={record} section={section} />
      <ProvenanceSummary record={record} />
      <ProvenanceDrafts drafts={record.drafts ?? []} />
      <ProvenanceCorrections corrections={record.corrections} />
      <ProvenanceWaivers waivers={record.waivers ?? []} />
      <ProvenanceClaims record={record} />
      <ProvenanceSources record={record} />
      <ProvenanceChecks record={record} />
    </div>
  </PaperFrame>
)
