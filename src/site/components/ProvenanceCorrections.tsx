import type { ReactElement } from 'react'
import type { PublicCorrection } from '../views/SincePrint.ts'
import { amendmentWords } from '../text/amendmentWords.data.ts'
import { amendmentFacts } from './AmendmentList.tsx'
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
        {corrections.map((one, place) => (
          <li className="ProvenanceNote" key={place}>
            <p className="meta">
              {amendmentWords[one.kind]}, <PrintedTime at={one.at} form="full" />
            </p>
            <FactList facts={amendmentFacts(one)} />
          </li>
        ))}
      </ol>
    </section>
  )
}
