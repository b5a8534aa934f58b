import type { ArticleCard } from '../views/ArticleCard.ts'
import type { SectionFront } from '../views/SectionFront.ts'

interface ArrangedFront {
  lead: ArticleCard | null
  seconds: ArticleCard[]
  /** What is left, by section, empty sections dropped. */
  briefs: SectionFront[]
}

const mostSeconds = 3

/**
 * Lays out a front: the first article of the first section leads, the first of each further
 * section stands beside it (then the next of the lead's own), and the rest follow by section.
 */
export const arrangeFront = (sections: readonly SectionFront[]): ArrangedFront => {
  const filled = sections.filter((one) => one.articles.length > 0)
  const lead = filled[0]?.articles[0] ?? null
  const heads = filled.slice(1).flatMap((one) => one.articles.slice(0, 1))
  const own = filled[0]?.articles.slice(1) ?? []
  const seconds = [...heads, ...own].slice(0, mostSeconds)
  const placed = new Set([lead, ...seconds])
  const briefs = filled
    .map(({ section, articles }) => ({ section, articles: articles.filter((one) => !placed.has(one)) }))
    .filter((one) => one.articles.length > 0)
  return { lead, seconds, briefs }
}
