import { archive, voidDays } from '../../queries/archive.ts'
import { EditionsPage } from '../../site/pages/EditionsPage.tsx'
import { renderPage } from '../../site/renderPage.ts'
import { type Asked, type PageAnswer, paramOf, type RenderedAnswer } from './pageAnswer.ts'

const answerYear = async ({ site, now }: Asked, year: string | null): Promise<RenderedAnswer | null> => {
  const shown = await archive(site.read, {
    paper: await site.paper(),
    voids: await voidDays(site.payload),
    year,
  })
  if (!shown) return null
  const canonicalPath = year === null ? '/editions' : `/editions/${year}`
  const furniture = await site.furniture(now)
  const page = <EditionsPage furniture={furniture} archive={shown} canonicalPath={canonicalPath} />
  return { text: renderPage(page), status: 200 }
}

/** The archive at its newest year. */
export const editionsAnswer: PageAnswer = (asked) => answerYear(asked, null)

/** The archive of the year the address names. */
export const editionsOfYear: PageAnswer = (asked) => answerYear(asked, paramOf(asked, 'date'))
