import { longDate } from '../../domain/editions/longDate.ts'
import type { Burial } from '../../queries/paper.ts'
import { GonePage } from '../../site/pages/GonePage.tsx'
import { renderPage } from '../../site/renderPage.ts'
import { type Asked, paramOf, type RenderedAnswer } from './pageAnswer.ts'

/** What was taken down at the address of an article; null where nothing was. */
export const burialAt = async (asked: Asked): Promise<Burial | null> => {
  const { gone } = await asked.site.paper()
  return gone.get(`/${paramOf(asked, 'section')}/${paramOf(asked, 'slug')}`) ?? null
}

const robots = { 'X-Robots-Tag': 'noindex' }

/** A tombstone for readers: what was taken down, why and when. */
export const goneAnswer = async (
  { site, now, path }: Asked,
  { grave, edition }: Burial,
): Promise<RenderedAnswer> => {
  const { headline, reason, at } = grave
  const printedIn = { href: `/editions/${edition.date}`, longDate: longDate(edition.date) }
  const page = (
    <GonePage
      furniture={await site.furniture(now)}
      path={path}
      notice={{ headline, reason, at, edition: printedIn }}
    />
  )
  return { text: renderPage(page), status: 410, headers: robots }
}

/** The same for machines. */
export const goneJsonAnswer = ({ site }: Asked, { grave, edition }: Burial): RenderedAnswer => {
  const { headline, reason, at, section, slug } = grave
  const record = {
    format: 'monexus.tombstone/1',
    page: `${site.settings.origin}/${section}/${slug}`,
    headline,
    reason,
    at,
    edition: { date: edition.date, volume: edition.volume, number: edition.number },
  }
  return {
    text: `${JSON.stringify(record, null, 2)}\n`,
    status: 410,
    headers: { 'Content-Type': 'application/json', ...robots },
  }
}
