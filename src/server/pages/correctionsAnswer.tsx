import { CorrectionsPage } from '../../site/pages/CorrectionsPage.tsx'
import { renderPage } from '../../site/renderPage.ts'
import { allAmendments } from './allAmendments.ts'
import { type PageAnswer, paramOf } from './pageAnswer.ts'

/** How many stand on one page. */
const perPage = 50

/** 1 where the address names none; null for an address that nobody was given. */
const pageIn = (number: string): number | null => {
  if (number === '') return 1
  return /^[1-9]\d{0,5}$/.test(number) && number !== '1' ? Number(number) : null
}

/** Every correction, update and kill, the newest first. */
export const correctionsAnswer: PageAnswer = async (asked) => {
  const { site, now } = asked
  const page = pageIn(paramOf(asked, 'page'))
  const all = await allAmendments(site)
  const pages = Math.max(1, Math.ceil(all.length / perPage))
  if (page === null || page > pages) return null
  const shown = all.slice((page - 1) * perPage, page * perPage)
  const furniture = await site.furniture(now)
  return {
    text: renderPage(<CorrectionsPage furniture={furniture} amendments={shown} page={page} pages={pages} />),
    status: 200,
  }
}
