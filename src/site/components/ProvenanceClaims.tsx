import type { ReactElement } from 'react'
import type { ProvenanceRecord } from '../views/ProvenanceRecord.ts'
import { ClaimEntry } from './ClaimEntry.tsx'

/** Every claim of the text in order, each with what it rests on. */
export const ProvenanceClaims = ({ record }: { record: ProvenanceRecord }): ReactElement | null => {
  const { claims, links } = record
  if (claims === null || claims.length === 0) return null
  return (
    <section className="ProvenanceClaims" id="claims" aria-labelledby="claims-title">
      <h2 id="claims-title">Claims</h2>
      <p className="meta">Every sentence that states something checkable, as printed, with what it cites.</p>
      <ol>
        {claims.map((claim) => (
          <ClaimEntry
            key={claim.number}
            claim={claim}
            cited={claim.cites.flatMap((number) => links[number - 1] ?? [])}
          />
        ))}
      </ol>
    </section>
  )
}
