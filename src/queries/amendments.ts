import type { Manifest } from '../domain/editions/manifest.ts'
import { amendmentsOf } from '../domain/editions/amendmentsOf.ts'
import type { AmendmentView } from '../site/views/AmendmentView.ts'
import type { PublicCorrection } from '../site/views/SincePrint.ts'
import type { Paper } from './paper.ts'
import type { SnapshotReader } from './snapshots.ts'

type Stray = PublicCorrection & { article: string }

interface Told {
  paper: Paper
  read: SnapshotReader
  /** What was written down before releases told of it. */
  stray?: readonly Stray[]
  /** Articles it is asked of; all without them. */
  of?: ReadonlySet<string>
}

const killViews = ({ paper, of }: Told): AmendmentView[] =>
  [...paper.gone].flatMap(([href, { grave }]) =>
    of === undefined || of.has(grave.article)
      ? [
          {
            kind: 'kill' as const,
            at: grave.at,
            headline: grave.headline,
            href,
            whatWasWrong: grave.reason,
            whatChanged: '',
          },
        ]
      : [],
  )

/** As it is headed now, or as its tombstone says. */
const headlineAt = async ({ paper, read }: Told, href: string): Promise<string> => {
  const place = paper.articles.get(href)
  const [snapshot] = place ? await read([place.sha256]) : []
  return snapshot?.headline ?? paper.gone.get(href)?.grave.headline ?? ''
}

const correctionViews = async (told: Told): Promise<AmendmentView[]> => {
  const { paper, stray = [], of } = told
  const printed = [...paper.corrections.values()].flat()
  const views: AmendmentView[] = []
  for (const { article, kind, at, whatWasWrong, whatChanged } of [...stray, ...printed]) {
    const href = paper.addresses.get(article)
    if (href === undefined || of?.has(article) === false) continue
    views.push({ kind, at, headline: await headlineAt(told, href), href, whatWasWrong, whatChanged })
  }
  return views
}

/** Corrections, updates and kills, the newest first. */
export const amendments = async (told: Told): Promise<AmendmentView[]> =>
  [...killViews(told), ...(await correctionViews(told))].toSorted((one, other) =>
    other.at.localeCompare(one.at),
  )

/** The articles a release printed or says of that they were taken down. */
export const articlesOf = (release: Manifest): ReadonlySet<string> =>
  new Set([
    ...release.sections.flatMap(({ articles }) => articles.map(({ article }) => article)),
    ...amendmentsOf(release).killed.map(({ article }) => article),
  ])
