import { editionLine } from '../../domain/editions/editionLine.ts'
import { blockingFindings } from '../../domain/publication/blockingFindings.ts'
import type { ProofAnswer } from './pressLine.ts'

/** Where a proof is read, under which hash and number it would print, and what keeps it from print. */
export const ProofFacts = ({ proof }: { proof: ProofAnswer }) => {
  const blocking = blockingFindings(proof.findings)
  return (
    <div className="proof-facts">
      <p>
        Proofed as {editionLine(proof.volume, proof.number)}, release {proof.revision}.{' '}
        {/* Express serves the proof, so this is no address of Next's router. */}
        <a href={proof.address} rel="noopener noreferrer" target="_blank">
          Read the proof
        </a>
        , the whole edition as readers would get it; until {proof.expiresAt.slice(0, 16).replace('T', ' ')}{' '}
        UTC whoever has its address can.
      </p>
      <p>
        It will print as <code className="proof-facts__hash">{proof.contentSha256}</code>
      </p>
      {blocking.length > 0 && (
        <ul aria-label="What stands in the way" className="proof-facts__findings">
          {blocking.map((one) => (
            <li data-code={one.code} key={`${one.code} ${one.path}`}>
              {one.message} {one.fix}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
