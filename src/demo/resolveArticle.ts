import type { DemoArticle, DemoCare, DemoLink } from './DemoArticle.ts'
import type { ResolvedItem } from './ResolvedItem.ts'
import { resolveDates } from './resolveDates.ts'
import { resolveWire } from './resolveWire.ts'

const DAY_MS = 86_400_000

/** A provenance link to be attached, in printed order. */
export interface ResolvedLink extends DemoCare {
  /** From 1: what the body cites. */
  number: number
  rawUrl: string
  /** ISO 8601 in UTC; null for a page or post that is not on the demo wire. */
  postedAt: string | null
  /** Source code and external id of the wire item it stands for. */
  wireItem: { source: string; externalId: string } | null
}

/** A demo article with its dates written out and its links given their addresses. */
export interface ResolvedArticle extends Omit<DemoArticle, 'links'> {
  /** The UTC day of its edition, YYYY-MM-DD. */
  editionDate: string
  links: ResolvedLink[]
}

/** An article as of `now`. Throws when it names an item that the demo wire does not hold. */
export function resolveArticle(article: DemoArticle, now: Date): ResolvedArticle {
  const wire = new Map(resolveWire(now).map((one) => [one.item.key, one]))
  const base = new Date(now.getTime() + article.editionDay * DAY_MS)
  const write = (text: string) => resolveDates(text, { base, timeOf: (key) => wire.get(key)?.postedAt })
  return {
    ...article,
    editionDate: base.toISOString().slice(0, 10),
    headline: write(article.headline),
    standfirst: write(article.standfirst),
    body: write(article.body),
    framingNote: write(article.framingNote),
    links: article.links.map((link, index) => resolveLink(link, index + 1, wire)),
  }
}

function resolveLink(link: DemoLink, number: number, wire: Map<string, ResolvedItem>): ResolvedLink {
  if ('url' in link) {
    const { url, ...care } = link
    return { ...care, number, rawUrl: url, postedAt: null, wireItem: null }
  }
  const { item, ...care } = link
  const found = wire.get(item)
  if (!found) throw new Error(`A demo article cites ${item}, which is not on the demo wire.`)
  const wireItem = { source: found.source.code, externalId: found.externalId }
  return { ...care, number, rawUrl: found.url, postedAt: found.postedAt.toISOString(), wireItem }
}
