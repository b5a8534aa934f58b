import type { Plan, PlanSection } from '../../domain/editions/plan/plan.ts'

/** What can be moved on the planner: the flatplan, and what lies beside it. */
export type Board = Pick<Plan, 'sections' | 'pool'>

/** A card’s place: in a section, from 0, or beside the flatplan. */
export type PlaceOnBoard = { section: string; at: number } | { section: null; at: number }

/** Where an article lies; null for one that is not on the board. */
export const placeOn = ({ sections, pool }: Board, article: string): PlaceOnBoard | null => {
  for (const { id, articles } of sections) {
    const at = articles.indexOf(article)
    if (at !== -1) return { section: id, at }
  }
  const at = pool.indexOf(article)
  return at === -1 ? null : { section: null, at }
}

const without = (articles: readonly string[], article: string): string[] =>
  articles.filter((one) => one !== article)

const withAt = (articles: readonly string[], article: string, at: number): string[] => {
  const place = Math.min(Math.max(at, 0), articles.length)
  return [...articles.slice(0, place), article, ...articles.slice(place)]
}

const taken = ({ sections, pool }: Board, article: string): Board => ({
  sections: sections.map((one) => ({ ...one, articles: without(one.articles, article) })),
  pool: without(pool, article),
})

/** Puts an article into a section, before what stands at that place; a section that is not there is added. */
export const putArticle = (
  board: Board,
  article: string,
  { section, at }: { section: Pick<PlanSection, 'id' | 'title'>; at: number },
): Board => {
  const { sections, pool } = taken(board, article)
  const all = sections.some((one) => one.id === section.id)
    ? sections
    : [...sections, { ...section, wanted: null, articles: [] }]
  return {
    pool,
    sections: all.map((one) =>
      one.id === section.id ? { ...one, articles: withAt(one.articles, article, at) } : one,
    ),
  }
}

/** Takes an article out of the flatplan and lays it beside it, on top. */
export const removeArticle = (board: Board, article: string): Board => {
  const { sections, pool } = taken(board, article)
  return { sections, pool: [article, ...pool] }
}

/** Moves a section among the others. */
export const moveSection = ({ sections, pool }: Board, id: string, by: number): Board => {
  const from = sections.findIndex((one) => one.id === id)
  const to = Math.min(Math.max(from + by, 0), sections.length - 1)
  const moved = sections[from]
  if (!moved) return { sections, pool }
  const others = sections.filter((one) => one.id !== id)
  return { sections: [...others.slice(0, to), moved, ...others.slice(to)], pool }
}

/** Adds a section at the end; one that is there stays where it is. */
export const addSection = (board: Board, section: Pick<PlanSection, 'id' | 'title'>): Board =>
  board.sections.some((one) => one.id === section.id)
    ? board
    : { ...board, sections: [...board.sections, { ...section, wanted: null, articles: [] }] }

/** Takes an empty section out of the flatplan; one that holds articles stays. */
export const dropSection = ({ sections, pool }: Board, id: string): Board => ({
  pool,
  sections: sections.filter((one) => one.id !== id || one.articles.length > 0),
})

/** Says how many articles a section should hold. */
export const wantIn = ({ sections, pool }: Board, id: string, wanted: number | null): Board => ({
  pool,
  sections: sections.map((one) => (one.id === id ? { ...one, wanted } : one)),
})
