import { z } from 'zod'

/** Stages in which an article is still being written. */
export const openStages = ['draft', 'in-check'] as const

/** An article to be picked; `begunAt` is ISO 8601 in UTC. */
export const articleChoice = z.object({
  id: z.string(),
  headline: z.string(),
  stage: z.enum(openStages),
  begunAt: z.string(),
})
export type ArticleChoice = z.infer<typeof articleChoice>
