import { z } from 'zod'
import { synthesisOrder } from '../synthesis/synthesisOrder.ts'
import { mostPackItems, wordsInOrder } from '../synthesis/orderRequest.ts'

const id = z.string().regex(/^[\w-]{1,64}$/)
const words = z.string().trim().max(200).default('')
const page = z.int().min(1).max(1000).default(1)
const moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()])

const byId = z.strictObject({ id })
const nothing = z.strictObject({})
const itemsAsked = z.strictObject({
  words: words.describe('Words, "phrases" and -exclusions; empty for everything.'),
  source: id.nullable().default(null).describe('Id of a source.'),
  story: id.nullable().default(null).describe('Id of a story.'),
  from: moment.nullable().default(null).describe('Received at this moment or later.'),
  to: moment.nullable().default(null).describe('Received before this moment.'),
  before: id.nullable().default(null).describe('Id of the last item known, for the page behind it.'),
})
const titlesAsked = z.strictObject({ words, page })

/**
 * A proposal: an order for the extractive engine over wire items, for an article or for a new one; a new one
 * with a headline if the agent has one.
 */
const draftProposed = synthesisOrder
  .omit({ engine: true, template: true })
  .extend({
    ...wordsInOrder,
    items: z.array(id).min(1).max(mostPackItems).describe('Ids of wire items.'),
    article: id.nullable().default(null).describe('Id of an article to suggest it for; null for a new one.'),
  })
  .strict()
  .refine(({ article, headline }) => article === null || headline === undefined, {
    path: ['headline'],
    message: 'A headline is for a new article: one that is there keeps its own.',
  })

/** What agents may ask, shape by shape. A name that is not in a shape is refused, not passed over. */
export const agentQuestions = { byId, nothing, itemsAsked, titlesAsked, draftProposed } as const

export type ItemsAsked = z.infer<typeof itemsAsked>
export type TitlesAsked = z.infer<typeof titlesAsked>
export type DraftProposed = z.infer<typeof draftProposed>
