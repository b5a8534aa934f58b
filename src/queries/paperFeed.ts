import { composeAtom, type FeedEntry } from '../adapters/feeds/composeAtom.ts'
import type { ArticleSnapshot } from '../domain/editions/articleSnapshot.ts'
import { amendmentSentence } from '../site/text/amendmentSentence.ts'
import type { PublicCorrection } from '../site/views/SincePrint.ts'
import type { Paper } from './paper.ts'
import type { SnapshotReader } from './snapshots.ts'
import { standingRelease } from './standingRelease.ts'

interface Printed {
  paper: Paper
  read: SnapshotReader
  /** What was said after print of an article. */
  corrections: (article: ArticleSnapshot) => readonly PublicCorrection[]
  origin: string
  /** The paper’s name. */
  name: string
}

const entryOf = (article: ArticleSnapshot, corrections: readonly PublicCorrection[]): FeedEntry => ({
  href: `/${article.section.slug}/${article.slug}`,
  title: article.headline,
  summary: [article.standfirst, ...corrections.map(amendmentSentence)].join('\n'),
  published: article.firstPrintedAt,
  updated: [article.firstPrintedAt, ...corrections.map(({ at }) => at)].toSorted().at(-1) ?? '',
  section: article.section.title,
})

/** The articles of the current paper as an Atom feed, the newest first, each with its corrections. */
export const paperFeed = async ({ paper, read, corrections, origin, name }: Printed): Promise<string> => {
  const release = paper.head && standingRelease(paper.head.manifest, paper)
  const printed = release?.sections.flatMap(({ articles }) => articles.map(({ sha256 }) => sha256)) ?? []
  const entries = (await read(printed)).map((one) => entryOf(one, corrections(one)))
  return composeAtom({
    origin,
    path: '/feed.xml',
    page: '/',
    title: name,
    author: name,
    updated: release?.releasedAt ?? new Date(0).toISOString(),
    entries: entries.toSorted((one, other) => other.published.localeCompare(one.published)),
  })
}
