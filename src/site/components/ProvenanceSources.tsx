import type { ReactElement } from 'react'
import type { ProvenanceRecord } from '../views/ProvenanceRecord.ts'
import { SourceRecord } from './SourceRecord.tsx'

/** Every provenance link with all that is on record of it. */
export const ProvenanceSources = ({ record }: { record: ProvenanceRecord }): ReactElement => (
  <section className="ProvenanceSources" id="provenance" aria-labelledby="sources-title">
    <h2 id="sources-title">Sources</h2>
    <p className="meta">
      In the order of the numbers in the text.
      {record.claims !== null &&
        ' Frozen copies are shown to staff and not republished; the hash of each proves later that it was not changed.'}
    </p>
    <ol className="WireProvenance-list">
      {record.links.map((link) => (
        <SourceRecord key={link.number} link={link} isProven={record.claims !== null} />
      ))}
    </ol>
  </section>
)
