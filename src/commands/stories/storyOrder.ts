import { z } from 'zod'
import { storyDecisionKind } from '../../domain/wire/together/storyDecisionKind.ts'

const id = z.string().min(1).max(64)
/** Items one decision may name: more than a desk can show at once. */
const most = 1000

/** What is decided about stories: which items, and for some kinds the item whose story is meant. */
export const storyOrder = z.object({
  kind: storyDecisionKind,
  items: z
    .array(id)
    .min(1)
    .max(most)
    .transform((items) => [...new Set(items)]),
  other: id.nullish().transform((other) => other ?? null),
})
export type StoryOrder = z.infer<typeof storyOrder>
