import { correctionsFeed } from '../../queries/correctionsFeed.ts'
import { paperFeed } from '../../queries/paperFeed.ts'
import { allAmendments } from './allAmendments.ts'
import type { Asked, PageAnswer } from './pageAnswer.ts'

const headers = { 'Content-Type': 'application/atom+xml; charset=utf-8' }

const paperOf = async ({ site, now }: Asked) => {
  const { masthead } = await site.furniture(now)
  return { origin: site.settings.origin, name: masthead.name }
}

/** /feed.xml: the articles of the current paper. */
export const feedAnswer: PageAnswer = async (asked) => {
  const { site } = asked
  const paper = await site.paper()
  const printed = paper.head?.manifest.sections.flatMap(({ articles }) => articles) ?? []
  const all = await allAmendments(site, new Set(printed.map(({ article }) => article)))
  const corrections = ({ section, slug }: { section: { slug: string }; slug: string }) =>
    all.flatMap(({ kind, ...one }) =>
      kind !== 'kill' && one.href === `/${section.slug}/${slug}` ? [{ kind, ...one }] : [],
    )
  const text = await paperFeed({ paper, read: site.read, corrections, ...(await paperOf(asked)) })
  return { text, status: 200, headers }
}

/** /corrections.xml: what was said after print. */
export const correctionsFeedAnswer: PageAnswer = async (asked) => {
  const amendments = await allAmendments(asked.site)
  return { text: correctionsFeed({ amendments, ...(await paperOf(asked)) }), status: 200, headers }
}
