import type { ReactElement } from 'react'
import type { ArticleSnapshot } from '../../domain/editions/articleSnapshot.ts'
import { countOf } from '../text/countOf.ts'
import { firstCitations } from '../text/firstCitations.ts'
import { tallySources } from '../text/tallySources.ts'
import type { SincePrint } from '../views/SincePrint.ts'
import { ProvenanceEntry } from './ProvenanceEntry.tsx'
import { SourceCount } from './SourceCount.tsx'

interface WireProvenanceProps {
  article: ArticleSnapshot
  since: SincePrint
  /** Address of the page that says all of it. */
  href: string
}

/** The numbered list of what the article rests on. */
export const WireProvenance = ({ article, since, href }: WireProvenanceProps): ReactElement => {
  const cited = new Set([...firstCitations(article.body).values()].flat())
  const corrections = since.corrections.filter(({ kind }) => kind === 'correction')
  return (
    <section className="WireProvenance" id="provenance" aria-labelledby="provenance-title">
      <h2 className="WireProvenance-title" id="provenance-title">
        Wire provenance
      </h2>
      <p className="WireProvenance-count meta">
        This article rests on <SourceCount tally={tallySources(article)} />. Numbers in the text lead here;
        each address leads to the post itself. <a href={href}>Every claim with its evidence</a> stands on a
        page of its own
        {corrections.length > 0 && (
          <>
            , and so does what was put right:{' '}
            <a href={`${href}#corrections`}>{countOf(corrections.length, 'correction')}</a>
          </>
        )}
        .
      </p>
      <ol className="WireProvenance-list">
        {article.links.map((link, place) => (
          <ProvenanceEntry
            key={link.identity}
            link={link}
            number={place + 1}
            cited={cited.has(place + 1)}
            since={since.sources.get(link.identity) ?? null}
          />
        ))}
      </ol>
    </section>
  )
}
