/** One section of the paper and its articles by id, in printed order. */
export interface LineupSection {
  section: string
  articles: string[]
}

export interface AssignedArticle {
  article: string
  section: string
  /** False while the article is not part of the public paper and was not called for. */
  published: boolean
}

export interface LineupParts {
  /** What the publisher laid out, in order. */
  lineup: LineupSection[]
  /** The articles that name this edition, in the order the desk lists them. */
  assigned: AssignedArticle[]
  /** All sections in the paper's order, for those the publisher did not lay out. */
  sectionOrder: string[]
}

const placeOf = (section: string, order: string[]): number => {
  const place = order.indexOf(section)
  return place === -1 ? order.length : place
}

/**
 * The paper as it will be printed: the publisher's lineup first, as laid out, then the published
 * articles of the edition that were not listed, each at the end of its own section. An article stands
 * once, where it is named first; sections without articles are left out.
 */
export const gatherLineup = ({ lineup, assigned, sectionOrder }: LineupParts): LineupSection[] => {
  const sections = new Map<string, string[]>()
  const placed = new Set<string>()
  const place = (section: string, article: string): void => {
    if (placed.has(article)) return
    placed.add(article)
    sections.set(section, [...(sections.get(section) ?? []), article])
  }
  for (const { section, articles } of lineup) for (const article of articles) place(section, article)
  const unlisted = assigned
    .filter((one) => one.published)
    .sort((a, b) => placeOf(a.section, sectionOrder) - placeOf(b.section, sectionOrder))
  for (const { section, article } of unlisted) place(section, article)
  return Array.from(sections, ([section, articles]) => ({ section, articles }))
}
