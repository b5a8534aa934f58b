import type { ReactElement } from 'react'
import type { ArticleSnapshot } from '../../domain/editions/articleSnapshot.ts'
import { countOwners } from '../text/countOwners.ts'
import { firstCitations } from '../text/firstCitations.ts'
import { ProvenanceEntry } from './ProvenanceEntry.tsx'
import { SourceCount } from './SourceCount.tsx'

/** The numbered list of what the article rests on. */
export const WireProvenance = ({ article }: { article: ArticleSnapshot }): ReactElement => {
  const cited = new Set([...firstCitations(article.body).values()].flat())
  return (
    <section className="WireProvenance" id="provenance" aria-labelledby="provenance-title">
      <h2 className="WireProvenance-title" id="provenance-title">
        Wire provenance
      </h2>
      <p className="WireProvenance-count meta">
        This article rests on <SourceCount links={article.links.length} owners={countOwners(article.links)} />
        . Numbers in the text lead here; each address leads to the post itself.
      </p>
      <ol className="WireProvenance-list">
        {article.links.map((link, place) => (
          <ProvenanceEntry key={link.identity} link={link} number={place + 1} cited={cited.has(place + 1)} />
        ))}
      </ol>
    </section>
  )
}
