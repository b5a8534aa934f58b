import type { ReactElement } from 'react'
import { countOf } from '../text/countOf.ts'
import { groupSentence } from '../text/groupSentence.ts'
import type { ProvenanceRecord } from '../views/ProvenanceRecord.ts'
import { ClearanceWords } from './ClearanceWords.tsx'
import { FactList } from './FactList.tsx'
import { SourceCount } from './SourceCount.tsx'

const Independence = ({ record }: { record: ProvenanceRecord }): ReactElement => {
  const { independence, links } = record
  if (independence === null) return <>{countOf(links.length, 'source')}</>
  return (
    <>
      <SourceCount tally={independence} />
      {independence.countedAsOne.map((group) => (
        <p className="meta" key={group.links.join()}>
          {groupSentence(group)}
        </p>
      ))}
    </>
  )
}

interface CountedProps {
  count: number
  noun: string
  /** Where on the page they are listed. */
  href: string
}

const Counted = ({ count, noun, href }: CountedProps): ReactElement =>
  count === 0 ? <>Nothing</> : <a href={href}>{countOf(count, noun)}</a>

/** The whole of it at a glance. */
export const ProvenanceSummary = ({ record }: { record: ProvenanceRecord }): ReactElement => {
  const { claims, waivers } = record
  const corrections = record.corrections.filter(({ kind }) => kind === 'correction')
  return (
    <section className="ProvenanceSummary" aria-labelledby="glance">
      <h2 id="glance">At a glance</h2>
      {claims === null && (
        <p>
          This article was printed before the paper printed claims, evidence, waivers and clearance with its
          text. Only its sources are on record here.
        </p>
      )}
      <FactList
        facts={[
          ['Rests on', <Independence record={record} />],
          ['Claims', claims && <Counted count={claims.length} noun="claim" href="#claims" />],
          ['Cleared', claims && <ClearanceWords clearance={record.clearance} />],
          ['Waived', waivers && <Counted count={waivers.length} noun="finding" href="#waivers" />],
          ['Corrected', <Counted count={corrections.length} noun="passage" href="#corrections" />],
        ]}
      />
    </section>
  )
}
