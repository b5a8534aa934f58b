import type { ReactElement } from 'react'
import type { ArticleSnapshot } from '../../domain/editions/articleSnapshot.ts'
import { ArticleBody } from '../components/ArticleBody.tsx'
import { ArticleByline } from '../components/ArticleByline.tsx'
import { ArticleCorrections } from '../components/ArticleCorrections.tsx'
import { ArticleHead } from '../components/ArticleHead.tsx'
import { FramingNote } from '../components/FramingNote.tsx'
import { HeroPicture } from '../components/HeroPicture.tsx'
import { MoreFromEdition } from '../components/MoreFromEdition.tsx'
import { ArticleNeighbours } from '../components/ArticleNeighbours.tsx'
import { PaperFrame } from '../components/PaperFrame.tsx'
import { WireProvenance } from '../components/WireProvenance.tsx'
import { newsArticleJsonLd } from '../text/newsArticleJsonLd.ts'
import type { ArticleCard } from '../views/ArticleCard.ts'
import type { EditionView } from '../views/EditionView.ts'
import type { FurnitureView } from '../views/FurnitureView.ts'
import type { SectionView } from '../views/SectionView.ts'
import type { SincePrint } from '../views/SincePrint.ts'

export interface ArticlePageProps {
  furniture: FurnitureView
  /** Path of the article, from the root. */
  canonicalPath: string
  article: ArticleSnapshot
  /** What became of its sources, and its corrections. */
  since: SincePrint
  section: SectionView
  /** The edition and release the article is shown from. */
  edition: EditionView
  /** Its neighbours within the section, in printed order. */
  previous: ArticleCard | null
  next: ArticleCard | null
  /** Others of the same edition; up to four are shown. */
  more: ArticleCard[]
}

const jsonLdOf = ({ article, edition, since, canonicalPath, furniture }: ArticlePageProps): object =>
  newsArticleJsonLd({
    article,
    edition,
    corrections: since.corrections,
    origin: furniture.origin,
    path: canonicalPath,
    paper: furniture.masthead.name,
  })

/** One article as printed, with what it rests on. */
export const ArticlePage = (props: ArticlePageProps): ReactElement => {
  const { furniture, article, section, edition } = props
  return (
    <PaperFrame
      furniture={furniture}
      title={article.headline}
      description={article.standfirst}
      canonicalPath={props.canonicalPath}
      currentHref={section.href}
      picture={article.hero}
      jsonLd={jsonLdOf(props)}
    >
      <div className="ArticlePage">
        <article className="ArticlePage-article">
          <ArticleHead article={article} section={section} paper={furniture.masthead.name} />
          {article.hero && <HeroPicture picture={article.hero} />}
          <ArticleByline article={article} edition={edition} />
          <ArticleCorrections corrections={props.since.corrections} />
          <ArticleBody body={article.body} sources={article.links.length} />
          <FramingNote note={article.framingNote} />
          <WireProvenance article={article} since={props.since} href={`${props.canonicalPath}/provenance`} />
          <ArticleNeighbours sectionTitle={section.title} previous={props.previous} next={props.next} />
        </article>
        <MoreFromEdition articles={props.more} />
      </div>
    </PaperFrame>
  )
}
