import { wireHead } from '../../queries/wireHead.ts'
import { WirePage } from '../../site/pages/WirePage.tsx'
import { renderPage } from '../../site/renderPage.ts'
import type { PageAnswer } from './pageAnswer.ts'

/** How many items the page shows. */
const shown = 120

/** The last items of the wire. */
export const wireAnswer: PageAnswer = async ({ site, now }) => {
  const items = await wireHead(site.payload, shown)
  const furniture = await site.furniture(now)
  return { text: renderPage(<WirePage furniture={furniture} items={items} most={shown} />), status: 200 }
}
