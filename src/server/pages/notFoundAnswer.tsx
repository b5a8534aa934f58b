import { NotFoundPage } from '../../site/pages/NotFoundPage.tsx'
import { renderPage } from '../../site/renderPage.ts'
import type { Asked, RenderedAnswer } from './pageAnswer.ts'

/** The page for addresses at which nothing was ever printed. */
export const notFoundAnswer = async ({ site, now, path }: Asked): Promise<RenderedAnswer> => ({
  text: renderPage(<NotFoundPage furniture={await site.furniture(now)} path={path.slice(0, 200)} />),
  status: 404,
})
