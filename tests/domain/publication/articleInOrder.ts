import type { ArticleAtGate, LinkAtGate } from '../../../src/domain/publication/articleAtGate.ts'
import { gatePolicy } from '../../../src/domain/publication/gatePolicy.ts'

export const setting = { policy: gatePolicy.parse({}), now: new Date('2026-06-25T06:34:00Z') }

/** Posted 2025-06-25T08:05:31Z, says its number. */
export const post = 'https://x.com/Reuters/status/1937784203265638400'

export const linkTo = (rawUrl: string, id = rawUrl): LinkAtGate => ({
  id,
  rawUrl,
  postedAt: null,
  authorConfirmed: true,
})

/** An article nothing stands against; every link is cited in its one paragraph. */
export function articleInOrder(
  urls: readonly string[] = [post],
  change: Partial<ArticleAtGate> = {},
): ArticleAtGate {
  const links = urls.map((url, index) => linkTo(url, `l${index}`))
  const cites = links.map(({ id }) => id)
  return {
    headline: 'A firm says a rival copied its model',
    standfirst: 'The accusation lands in a wider contest over chips.',
    section: 'tech',
    framingNote: 'The wire led on the dispute; we lead on the contest.',
    hero: { alt: 'A data hall at night' },
    body: [
      { kind: 'paragraph', spans: [{ text: 'The firm said so.' }, ...(cites.length > 0 ? [{ cites }] : [])] },
    ],
    links,
    edition: { id: 'e1', date: '2026-06-25', status: 'open' },
    embargoUntil: null,
    ...change,
  }
}
