import { z } from 'zod'
import { storyDecisionKind } from '../../domain/wire/together/storyDecisionKind.ts'
import { orderAtNewsroom } from '../askNewsroom.ts'

const givenDecision = z.object({
  kind: storyDecisionKind,
  items: z.array(z.string()).readonly(),
  other: z.string().nullish(),
})
/** What an editor decides about stories: items are named, and for some an item of the other story. */
export type GivenDecision = z.infer<typeof givenDecision>

const takenDecision = z.object({ story: z.string().nullable(), back: z.array(givenDecision) })
/** What a decision came to: the story its items are in by now, and what takes it back. */
export type TakenDecision = z.infer<typeof takenDecision>

/** What was done, told in such a way that nothing is known of it. */
const untold: TakenDecision = { story: null, back: [] }

/** Sends a decision about stories: what it came to, or the sentence of the refusal. */
export const sendStoryDecision = async (
  api: string,
  decision: GivenDecision,
): Promise<{ refusal: string } | (TakenDecision & { refusal: null })> => {
  const answer = await orderAtNewsroom(`${api}/stories/decisions`, decision)
  if (answer.refusal !== null) return answer
  return { refusal: null, ...(takenDecision.safeParse(answer.body).data ?? untold) }
}
