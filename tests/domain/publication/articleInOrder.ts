import type { ArticleAtGate, LinkAtGate } from '../../../src/domain/publication/articleAtGate.ts'
import { sha256Of } from '../../../src/domain/editions/sha256Of.ts'
import { contentToClear, hashContent } from '../../../src/domain/publication/clearedContent.ts'
import { examineLinks } from '../../../src/domain/publication/examineLinks.ts'
import { gatePolicy } from '../../../src/domain/publication/gatePolicy.ts'

/** The house that says nothing of a single origin, so that each test meets one rule. */
export const setting = {
  policy: gatePolicy.parse({ singleOrigin: 'off' }),
  now: new Date('2026-06-25T06:34:00Z'),
}

/** Posted 2025-06-25T08:05:31Z, says its number. */
export const post = 'https://x.com/Reuters/status/1937784203265638400'

export const linkTo = (rawUrl: string, id = rawUrl): LinkAtGate => ({
  id,
  rawUrl,
  postedAt: null,
  postedAtBasis: 'none',
  authorConfirmed: true,
  role: 'supports',
  evidence: { sha256: sha256Of(rawUrl), text: 'The firm said so. “It is so.”' },
  evidenceState: 'frozen',
  evidenceNote: '',
  verification: 'verified',
  wireState: null,
  source: null,
  owner: id,
  forwardOf: null,
})

export const hero = {
  id: 'p1',
  filename: 'hall.jpg',
  alt: 'A data hall at night',
  credit: 'Drawn by the desk',
}

/** The article as a fact-checker cleared it. */
export const cleared = (article: ArticleAtGate, by = 'checker'): ArticleAtGate => ({
  ...article,
  clearance: { hash: hashContent(contentToClear(article, examineLinks(article.links))), by },
})

/** An article nothing stands against; every link is cited in its one paragraph, and all of it is cleared. */
export function articleInOrder(
  urls: readonly string[] = [post],
  change: Partial<ArticleAtGate> = {},
): ArticleAtGate {
  const links = urls.map((url, index) => linkTo(url, `l${index}`))
  const cites = links.map(({ id }) => id)
  return cleared({
    stage: 'cleared',
    headline: 'A firm says a rival copied its model',
    standfirst: 'The accusation lands in a wider contest over chips.',
    section: 'tech',
    framingNote: 'The wire led on the dispute; we lead on the contest.',
    hero,
    body: [{ kind: 'paragraph', spans: [{ text: 'So it goes.' }, ...(cites.length > 0 ? [{ cites }] : [])] }],
    links,
    edition: { id: 'e1', date: '2026-06-25', status: 'open' },
    embargoUntil: null,
    clearance: null,
    writers: ['author'],
    waivers: [],
    ...change,
  })
}
