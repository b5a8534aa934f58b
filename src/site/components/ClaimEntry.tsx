import type { ReactElement } from 'react'
import { listOf } from '../text/listOf.ts'
import { provenanceWords } from '../text/provenanceWords.data.ts'
import type { RecordClaim, RecordLink } from '../views/ProvenanceRecord.ts'
import { CitedSource } from './CitedSource.tsx'
import { Outside } from './Outside.tsx'

interface ClaimEntryProps {
  claim: RecordClaim
  cited: readonly RecordLink[]
}

/** One claim: the sentence, what it quotes, and its sources. */
export const ClaimEntry = ({ claim, cited }: ClaimEntryProps): ReactElement => (
  <li className="ClaimEntry" id={`claim-${claim.number}`}>
    <p className="ClaimEntry-exact">{claim.exact}</p>
    <p className="meta">Holds {listOf(claim.kinds.map((kind) => provenanceWords.kind[kind]))}</p>
    {claim.quotations.map((quotation, place) => (
      <p className="meta" key={place}>
        Quotes “<Outside>{quotation}</Outside>”
      </p>
    ))}
    {cited.length === 0 && <p className="meta">Cites no source</p>}
    <ul>
      {cited.map((link) => (
        <li className="meta" key={link.number}>
          <CitedSource link={link} />
        </li>
      ))}
    </ul>
  </li>
)
