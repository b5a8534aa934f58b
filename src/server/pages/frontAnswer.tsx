import { sectionFronts } from '../../queries/sectionFronts.ts'
import { FrontPage } from '../../site/pages/FrontPage.tsx'
import { renderPage } from '../../site/renderPage.ts'
import type { PageAnswer } from './pageAnswer.ts'

/** The front of the newest release; before the first one, the page that says so. */
export const frontAnswer: PageAnswer = async ({ site, now }) => {
  const { head } = await site.paper()
  const sections = head ? await sectionFronts(site.read, head.manifest) : []
  return {
    text: renderPage(<FrontPage furniture={await site.furniture(now)} sections={sections} />),
    status: 200,
  }
}
