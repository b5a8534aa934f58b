import type { PlanArticle } from './plan.ts'

export interface OwnerShare {
  owner: string
  /** How many provenance links of the edition lead to its sources. */
  links: number
  /** In how many articles. */
  articles: number
  /** Whole percent of all links. */
  share: number
}

/** Whose sources an edition rests on, the most cited first: one owner behind half a paper is worth knowing. */
export const sourceMix = (articles: readonly Pick<PlanArticle, 'owners'>[]): OwnerShare[] => {
  const all = articles.flatMap(({ owners }) => owners)
  return [...new Set(all)]
    .map((owner) => {
      const links = all.filter((one) => one === owner).length
      const inArticles = articles.filter(({ owners }) => owners.includes(owner)).length
      return { owner, links, articles: inArticles, share: Math.round((links / all.length) * 100) }
    })
    .sort((a, b) => b.links - a.links || a.owner.localeCompare(b.owner))
}
