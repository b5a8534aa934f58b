import type { ReactElement } from 'react'
import type { PrintedWaiver } from '../../domain/editions/printedWaiver.ts'
import { provenanceWords } from '../text/provenanceWords.data.ts'
import { PrintedTime } from './PrintedTime.tsx'

/** What a publisher answers for by name; nothing where nothing was waived. */
export const ProvenanceWaivers = ({
  waivers,
}: {
  waivers: readonly PrintedWaiver[]
}): ReactElement | null => {
  if (waivers.length === 0) return null
  return (
    <section className="ProvenanceWaivers" id="waivers" aria-labelledby="waivers-title">
      <h2 id="waivers-title">Waivers</h2>
      <p className="meta">
        What the paper printed in spite of a finding of its gate, and who answers for it.
      </p>
      <ol>
        {waivers.map((waiver, place) => (
          <Waiver key={place} waiver={waiver} />
        ))}
      </ol>
    </section>
  )
}

const Waiver = ({ waiver }: { waiver: PrintedWaiver }): ReactElement => (
  <li className="ProvenanceNote">
    <h3>{provenanceWords.waiver[waiver.code]}</h3>
    <p>{waiver.reason}</p>
    <p className="meta">
      {waiver.link !== null && (
        <>
          About <a href={`#source-${waiver.link}`}>source {waiver.link}</a>
          {' · '}
        </>
      )}
      {waiver.by.name === null ? 'A publisher' : `${waiver.by.name}, publisher`}
      {waiver.at !== null && (
        <>
          {' · '}
          <PrintedTime at={waiver.at} form="full" />
        </>
      )}
    </p>
  </li>
)
