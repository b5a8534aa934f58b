import type { ReactElement } from 'react'
import { nameOfSource } from '../text/nameOfSource.ts'
import { provenanceWords } from '../text/provenanceWords.data.ts'
import type { RecordLink } from '../views/ProvenanceRecord.ts'
import { Outside } from './Outside.tsx'
import { PrintedTime } from './PrintedTime.tsx'

/** Enough of a hash to find it again in the list of sources. */
const shortened = 12

/** A source under a claim in one line: number, name, time, evidence, and whether it changed since. */
export const CitedSource = ({ link }: { link: RecordLink }): ReactElement => (
  <>
    <a href={`#source-${link.number}`} aria-label={`Source ${link.number}`}>
      [{link.number}]
    </a>{' '}
    <Outside>{nameOfSource(link)}</Outside>
    {'\u00a0· '}
    {link.postedAt === null ? 'time not known' : <PrintedTime at={link.postedAt} form="full" />}
    {'\u00a0· '}
    <Evidence evidence={link.evidence} />
    <ChangedSince since={link.since} />
  </>
)

const Evidence = ({ evidence }: Pick<RecordLink, 'evidence'>): ReactElement =>
  evidence === null ? (
    <>no frozen copy</>
  ) : (
    <>
      evidence <code>{evidence.sha256.slice(0, shortened)}</code>
    </>
  )

const ChangedSince = ({ since }: Pick<RecordLink, 'since'>): ReactElement | null => {
  if (since === null || since.state === 'same' || since.state === 'unreachable') return null
  return (
    <>
      {'\u00a0· '}
      <strong className="SourceState-changed">{provenanceWords.since[since.state]}</strong>
    </>
  )
}
