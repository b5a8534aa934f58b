import type { ReactElement } from 'react'
import { utcTime } from '../text/utcTime.ts'
import type { ProvenanceRecord } from '../views/ProvenanceRecord.ts'
import { FactList } from './FactList.tsx'
import { HashCode } from './HashCode.tsx'
import { PrintedTime } from './PrintedTime.tsx'

/** In which release it stands, by which hashes, and how they are checked. */
export const ProvenanceChecks = ({ record }: { record: ProvenanceRecord }): ReactElement => {
  const { release, snapshot, clearance } = record
  return (
    <section className="ProvenanceChecks" id="print" aria-labelledby="print-title">
      <h2 id="print-title">In print</h2>
      <FactList
        facts={[
          ['Printed', <PrintedTime at={record.article.firstPrintedAt} form="full" />],
          ['Edition', <Edition release={release} />],
          ['Release', <HashCode hash={release.sha256} />],
          ['Article', <HashCode hash={snapshot.sha256} />],
          ['Clearance', clearance && <HashCode hash={clearance.hash} />],
        ]}
      />
      <p>
        Each hash is the SHA-256 of a record in canonical JSON (RFC 8785). The release names this article by
        its hash and the release before it by its own, so that none of them can be changed without all that
        follow. In the newsroom, <code>npx monexus verify</code> computes those of every release and every
        article anew and must agree with this page.
      </p>
      <p>
        <a href={new URL(record.pages.json).pathname} type="application/json">
          The same as JSON
        </a>
        , for machines.
      </p>
    </section>
  )
}

const Edition = ({ release }: Pick<ProvenanceRecord, 'release'>): ReactElement => (
  <>
    <a href={`/editions/${release.date}/${release.revision}`}>
      {utcTime.day(release.date)}, No. {release.number}, release {release.revision}
    </a>
    , <PrintedTime at={release.releasedAt} form="full" />
  </>
)
