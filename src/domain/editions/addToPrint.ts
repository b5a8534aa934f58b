import { amendmentsOf, type Amendments } from './amendmentsOf.ts'
import type { LineupSection } from './gatherLineup.ts'
import type { Manifest, PrintedSection } from './manifest.ts'

/** An article that joins an edition which is out, and the section it stands in. */
export interface Addition {
  section: Omit<PrintedSection, 'articles'>
  entry: PrintedSection['articles'][number]
}

/** True when exactly this text stands in that section. */
export const standsIn = (
  sections: readonly PrintedSection[],
  { section: { slug }, entry }: Addition,
): boolean =>
  sections.some(
    (one) =>
      one.slug === slug &&
      one.articles.some(({ article, sha256 }) => article === entry.article && sha256 === entry.sha256),
  )

/**
 * Where one comes among those that stand: behind the nearest planned before it; first where all of them are
 * planned after it; last where none of them is planned.
 */
const placeAmong = (standing: readonly string[], planned: readonly string[], one: string): number => {
  const at = planned.indexOf(one)
  const before = planned.slice(0, at).findLast((other) => standing.includes(other))
  if (before !== undefined) return standing.indexOf(before) + 1
  return planned.slice(at + 1).some((other) => standing.includes(other)) ? 0 : standing.length
}

const idsOf = ({ articles }: PrintedSection): string[] => articles.map(({ article }) => article)

/** The planned sections by the names of those in print that hold any of their articles. */
const plannedSlugs = (
  sections: readonly PrintedSection[],
  { section, entry }: Addition,
  planned: readonly LineupSection[],
): string[] =>
  planned.flatMap(({ articles }) => {
    if (articles.includes(entry.article)) return [section.slug]
    const held = sections.find((one) => idsOf(one).some((id) => articles.includes(id)))
    return held ? [held.slug] : []
  })

const add = (
  sections: readonly PrintedSection[],
  addition: Addition,
  planned: readonly LineupSection[],
): PrintedSection[] => {
  const { section, entry } = addition
  const others = sections
    .map((one) => ({ ...one, articles: one.articles.filter(({ article }) => article !== entry.article) }))
    .filter((one) => one.articles.length > 0)
  const own = others.find((one) => one.slug === section.slug)
  if (!own) {
    const slugs = plannedSlugs(others, addition, planned)
    const at = placeAmong(
      others.map(({ slug }) => slug),
      slugs,
      section.slug,
    )
    return others.toSpliced(at, 0, { ...section, articles: [entry] })
  }
  const order = planned.flatMap(({ articles }) => articles)
  const articles = own.articles.toSpliced(placeAmong(idsOf(own), order, entry.article), 0, entry)
  return others.map((one) => (one === own ? { ...own, articles } : one))
}

/**
 * What an edition shows once articles join it: each at the place the lineup plans for it among those that
 * are in print, and all else as it was printed. What stands there with this very text stays where it is.
 */
export const addToPrint = (
  printed: Manifest | null,
  additions: readonly Addition[],
  planned: readonly LineupSection[],
): Amendments & { sections: PrintedSection[] } => ({
  ...amendmentsOf(printed),
  sections: additions.reduce<PrintedSection[]>(
    (sections, one) => (standsIn(sections, one) ? sections : add(sections, one, planned)),
    printed?.sections ?? [],
  ),
})
