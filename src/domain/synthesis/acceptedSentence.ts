import { z } from 'zod'

/** What an editor did with a drafted sentence, and when; of several words on one sentence the last one holds. */
export const acceptedSentence = z.strictObject({
  /** Name within the draft: "D4". */
  sentence: z.string(),
  as: z.enum(['written', 'quoted', 'dropped']),
  /** The words that went into the body; empty where it was dropped. */
  text: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** Id of the account. */
  by: z.string(),
})
export type AcceptedSentence = z.infer<typeof acceptedSentence>
