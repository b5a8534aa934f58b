import type { ReactElement } from 'react'
import type { ProofStamp } from '../views/ProofStamp.ts'
import { HashCode } from './HashCode.tsx'
import { PrintedTime } from './PrintedTime.tsx'

/** Says on every page of a proof that nobody has printed it yet, and which state of the paper it is. */
export const ProofBanner = ({ proof }: { proof: ProofStamp }): ReactElement => (
  <aside aria-label="Proof" className="ProofBanner">
    <p>
      <strong>Proof, not printed.</strong> Made <PrintedTime at={proof.at} form="full" />; this address ends{' '}
      <PrintedTime at={proof.expiresAt} form="full" />.
    </p>
    <p className="ProofBanner-hash">
      It will print as <HashCode hash={proof.contentSha256} />
    </p>
  </aside>
)
