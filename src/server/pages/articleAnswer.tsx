import { standingRelease } from '../../queries/standingRelease.ts'
import { articleSurroundings } from '../../queries/articleSurroundings.ts'
import { ArticlePage } from '../../site/pages/ArticlePage.tsx'
import { renderPage } from '../../site/renderPage.ts'
import { burialAt, goneAnswer } from './goneAnswer.tsx'
import { type PageAnswer, paramOf } from './pageAnswer.ts'

/** An article as the newest release that carries it printed it. */
export const articleAnswer: PageAnswer = async (asked) => {
  const { site, now } = asked
  const path = `/${paramOf(asked, 'section')}/${paramOf(asked, 'slug')}`
  const burial = await burialAt(asked)
  if (burial) return goneAnswer(asked, burial)
  const paper = await site.paper()
  const place = paper.articles.get(path)
  if (!place) return null
  const [article] = await site.read([place.sha256])
  if (!article) return null
  const page = (
    <ArticlePage
      furniture={await site.furniture(now)}
      canonicalPath={path}
      article={article}
      since={await site.since(article)}
      {...await articleSurroundings(site.read, standingRelease(place.release.manifest, paper), path)}
    />
  )
  return { text: renderPage(page), status: 200 }
}
