import type { ReactElement } from 'react'
import { amendmentWords } from '../text/amendmentWords.data.ts'
import type { PublicCorrection } from '../views/SincePrint.ts'
import { amendmentFacts } from './AmendmentList.tsx'
import { FactList } from './FactList.tsx'
import { PrintedTime } from './PrintedTime.tsx'

/** Above the text: what was put right or added since it was first printed, the newest first. */
export const ArticleCorrections = ({
  corrections,
}: {
  corrections: readonly PublicCorrection[]
}): ReactElement | null => {
  if (corrections.length === 0) return null
  return (
    <aside className="ArticleCorrections" id="corrected" aria-label="Corrections and updates">
      {corrections.toReversed().map((one) => (
        <section className="ArticleCorrections-entry" key={`${one.kind} ${one.at} ${one.whatChanged}`}>
          <p className="label">
            {amendmentWords[one.kind]}, <PrintedTime at={one.at} form="full" />
          </p>
          <FactList facts={amendmentFacts(one)} />
        </section>
      ))}
      <p className="meta">
        <a href="/corrections">All corrections</a>
      </p>
    </aside>
  )
}
