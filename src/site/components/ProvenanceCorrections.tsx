import type { ReactElement } from 'react'
import type { PublicCorrection } from '../views/SincePrint.ts'
import { FactList } from './FactList.tsx'
import { PrintedTime } from './PrintedTime.tsx'

interface ProvenanceCorrectionsProps {
  corrections: readonly PublicCorrection[]
}

/** What was wrong in print and what changed; nothing where nothing was. */
export const ProvenanceCorrections = ({ corrections }: ProvenanceCorrectionsProps): ReactElement | null => {
  if (corrections.length === 0) return null
  return (
    <section className="ProvenanceCorrections" id="corrections" aria-labelledby="corrections-title">
      <h2 id="corrections-title">Corrections</h2>
      <ol>
        {corrections.map(({ at, whatWasWrong, whatChanged }, place) => (
          <li className="ProvenanceNote" key={place}>
            <p className="meta">
              <PrintedTime at={at} form="full" />
            </p>
            <FactList
              facts={[
                ['Was wrong', whatWasWrong],
                ['Changed', whatChanged],
              ]}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
