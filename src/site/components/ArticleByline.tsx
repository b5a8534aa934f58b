import type { ReactElement } from 'react'
import type { ArticleSnapshot } from '../../domain/editions/articleSnapshot.ts'
import { tallySources } from '../text/tallySources.ts'
import type { EditionView } from '../views/EditionView.ts'
import { PrintedTime } from './PrintedTime.tsx'
import { SourceCount } from './SourceCount.tsx'

interface ArticleBylineProps {
  article: ArticleSnapshot
  edition: EditionView
}

/** Who wrote it, when it was printed, in which number, on how many sources. */
export const ArticleByline = ({ article, edition }: ArticleBylineProps): ReactElement => (
  <div className="ArticleByline meta">
    <p className="ArticleByline-name">{article.byline}</p>
    <p>
      Printed <PrintedTime at={article.firstPrintedAt} form="full" />
    </p>
    <p>
      <a href={edition.href}>
        Vol. {edition.volumeRoman} · No. {edition.number}
      </a>
    </p>
    <p>
      <a href="#provenance">
        <SourceCount tally={tallySources(article)} />
      </a>
    </p>
  </div>
)
