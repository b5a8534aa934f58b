import { sectionArticles } from '../../queries/sectionArticles.ts'
import { printedSections } from '../../queries/sectionView.ts'
import { SectionPage } from '../../site/pages/SectionPage.tsx'
import { renderPage } from '../../site/renderPage.ts'
import { type PageAnswer, paramOf } from './pageAnswer.ts'

/** A section: what the newest release has in it, then what earlier editions had. */
export const sectionAnswer: PageAnswer = async (asked) => {
  const { site, now } = asked
  const paper = await site.paper()
  const section = printedSections(paper).find((one) => one.slug === paramOf(asked, 'section'))
  if (!section) return null
  const articles = await sectionArticles(site.read, paper, section)
  const page = <SectionPage furniture={await site.furniture(now)} section={section} articles={articles} />
  return { text: renderPage(page), status: 200 }
}
