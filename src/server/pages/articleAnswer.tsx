import { articleSurroundings } from '../../queries/articleSurroundings.ts'
import { ArticlePage } from '../../site/pages/ArticlePage.tsx'
import { renderPage } from '../../site/renderPage.ts'
import { type PageAnswer, paramOf } from './pageAnswer.ts'

/** An article as the newest release that carries it printed it. */
export const articleAnswer: PageAnswer = async (asked) => {
  const { site, now } = asked
  const path = `/${paramOf(asked, 'section')}/${paramOf(asked, 'slug')}`
  const place = (await site.paper()).articles.get(path)
  if (!place) return null
  const [article] = await site.read([place.sha256])
  if (!article) return null
  const page = (
    <ArticlePage
      furniture={await site.furniture(now)}
      canonicalPath={path}
      article={article}
      since={await site.since(article)}
      {...await articleSurroundings(site.read, place.release.manifest, path)}
    />
  )
  return { text: renderPage(page), status: 200 }
}
