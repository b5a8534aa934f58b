import { listEditions } from '../../queries/listEditions.ts'
import { EditionsPage } from '../../site/pages/EditionsPage.tsx'
import { renderPage } from '../../site/renderPage.ts'
import type { PageAnswer } from './pageAnswer.ts'

/** Every edition ever printed. */
export const editionsAnswer: PageAnswer = async ({ site, now }) => {
  const editions = await listEditions(site.read, await site.paper())
  return {
    text: renderPage(<EditionsPage furniture={await site.furniture(now)} editions={editions} />),
    status: 200,
  }
}
