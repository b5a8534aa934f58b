import { standingRelease } from '../../queries/standingRelease.ts'
import { sectionFronts } from '../../queries/sectionFronts.ts'
import { FrontPage } from '../../site/pages/FrontPage.tsx'
import { renderPage } from '../../site/renderPage.ts'
import type { PageAnswer } from './pageAnswer.ts'

/** The front of the newest release; before the first one, the page that says so. */
export const frontAnswer: PageAnswer = async ({ site, now }) => {
  const paper = await site.paper()
  const head = paper.head && standingRelease(paper.head.manifest, paper)
  const sections = head ? await sectionFronts(site.read, head) : []
  return {
    text: renderPage(<FrontPage furniture={await site.furniture(now)} sections={sections} />),
    status: 200,
  }
}
