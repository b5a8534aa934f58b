import { z } from 'zod'
import { finding } from '../../publication/finding.ts'

const planArticle = z.object({
  id: z.string(),
  headline: z.string(),
  /** Id of its section; null while it has none. */
  section: z.string().nullable(),
  stage: z.string(),
  published: z.boolean(),
  printed: z.boolean(),
  /** Published into this very edition: it prints with it, wherever it stands. */
  stays: z.boolean(),
  /** The day of another paper that lists it already, YYYY-MM-DD; null where none does. */
  plannedFor: z.string().nullable(),
  /** The agent that began it; null where a person did. */
  begunBy: z.string().nullable(),
  words: z.int(),
  hasPicture: z.boolean(),
  /** Who owns the sources it rests on, a name for each link. */
  owners: z.array(z.string()),
  /** What the gate has to say of it. */
  findings: z.array(finding),
})
export type PlanArticle = z.infer<typeof planArticle>

const planSection = z.object({
  id: z.string(),
  title: z.string(),
  /** How many articles it should hold; null where nobody said. */
  wanted: z.int().nullable(),
  /** Ids in printed order. */
  articles: z.array(z.string()),
})
export type PlanSection = z.infer<typeof planSection>

const planEdition = z.object({
  id: z.string(),
  status: z.enum(['planning', 'open', 'closed', 'void']),
  /** What a change of the lineup must name: whoever saved since then comes first. */
  updatedAt: z.string(),
  voidReason: z.string().nullable(),
  /** The place it has, or would take if it were printed now. */
  volume: z.int(),
  number: z.int(),
  revision: z.int(),
  printed: z.boolean(),
  /** When it prints by itself, and why it did not. */
  press: z.object({ at: z.string(), note: z.string().nullable() }).nullable(),
  /** Of the newest proof. */
  proof: z.object({ contentSha256: z.string(), at: z.string() }).nullable(),
  /** About the edition as a whole: its day, its place in the chain. */
  findings: z.array(finding),
})
export type PlanEdition = z.infer<typeof planEdition>

/** A day's paper as the planner shows it. */
export const plan = z.object({
  /** YYYY-MM-DD. */
  date: z.string(),
  today: z.string(),
  /** Null while nobody planned a paper for that day. */
  edition: planEdition.nullable(),
  /** Title of the template of that weekday. */
  template: z.string().nullable(),
  sections: z.array(planSection),
  /** Ids of cleared and published articles that this edition does not hold and nobody printed yet. */
  pool: z.array(z.string()),
  /** All articles named above. */
  articles: z.array(planArticle),
  /** All sections of the paper, in its order. */
  allSections: z.array(z.object({ id: z.string(), title: z.string() })),
})
export type Plan = z.infer<typeof plan>
