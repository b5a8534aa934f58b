import { composeAtom, type FeedEntry } from '../adapters/feeds/composeAtom.ts'
import { amendmentWords } from '../site/text/amendmentWords.data.ts'
import type { AmendmentView } from '../site/views/AmendmentView.ts'

interface Told {
  /** The newest first. */
  amendments: readonly AmendmentView[]
  origin: string
  /** The paper’s name. */
  name: string
}

/** How many a feed tells; the page has them all. */
const told = 100

const entryOf = ({ kind, at, headline, href, whatWasWrong, whatChanged }: AmendmentView): FeedEntry => ({
  href,
  fragment: `${kind}-${at}`,
  title: `${amendmentWords[kind]}: ${headline}`,
  summary: [whatWasWrong, whatChanged].filter((part) => part !== '').join('\n'),
  published: at,
  updated: at,
})

/** Corrections, updates and kills as an Atom feed. */
export const correctionsFeed = ({ amendments, origin, name }: Told): string =>
  composeAtom({
    origin,
    path: '/corrections.xml',
    page: '/corrections',
    title: `${name}: corrections`,
    author: name,
    updated: amendments[0]?.at ?? new Date(0).toISOString(),
    entries: amendments.slice(0, told).map(entryOf),
  })
