import type { ReactElement } from 'react'
import { nameOfSource } from '../text/nameOfSource.ts'
import { provenanceWords } from '../text/provenanceWords.data.ts'
import type { RecordLink } from '../views/ProvenanceRecord.ts'
import { FactList } from './FactList.tsx'
import { HashCode } from './HashCode.tsx'
import { Outside } from './Outside.tsx'
import { PostedBy } from './PostedBy.tsx'
import { PostedTime } from './PostedTime.tsx'
import { PrintedTime } from './PrintedTime.tsx'
import { SafeLink } from './SafeLink.tsx'
import { SourceState } from './SourceState.tsx'

interface SourceRecordProps {
  link: RecordLink
  /** False for what was printed before evidence and verification were. */
  isProven: boolean
}

const Evidence = ({ evidence }: Pick<RecordLink, 'evidence'>): ReactElement => {
  if (evidence === null) return <>No frozen copy</>
  return (
    <>
      Frozen <PrintedTime at={evidence.retrievedAt} form="full" />, {provenanceWords.evidence[evidence.basis]}
      <br />
      <HashCode hash={evidence.sha256} />
    </>
  )
}

const Verified = ({ verifiedAt }: Pick<RecordLink, 'verifiedAt'>): ReactElement =>
  verifiedAt === null ? <>Not verified by a fact-checker</> : <PrintedTime at={verifiedAt} form="full" />

/** One source in full: who owns it, who posted it and when, its frozen copy, and what became of it. */
export const SourceRecord = ({ link, isProven }: SourceRecordProps): ReactElement => (
  <li className="ProvenanceEntry SourceRecord" id={`source-${link.number}`}>
    <h3 className="ProvenanceEntry-name">
      <Outside>{nameOfSource(link)}</Outside>
      <span className={`ProvenanceEntry-role label role-${link.role}`}>
        {provenanceWords.role[link.role]}
      </span>
    </h3>
    <p className="ProvenanceEntry-address">
      <SafeLink href={link.canonicalUrl}>{link.canonicalUrl}</SafeLink>
    </p>
    <FactList
      facts={[
        ['Owner', link.source ? <Outside>{link.source.owner}</Outside> : 'Not registered'],
        ['Author', link.author && <PostedBy author={link.author} />],
        ['Posted', <PostedTime link={link} />],
        ['Evidence', isProven ? <Evidence evidence={link.evidence} /> : null],
        ['Verified', isProven ? <Verified verifiedAt={link.verifiedAt} /> : null],
        ['Since', link.since ? <SourceState since={link.since} /> : 'Not looked at again yet'],
      ]}
    />
  </li>
)
