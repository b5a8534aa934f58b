import { z } from 'zod'
import { alikeKind } from '../alike/alikeKind.ts'
import { wireState } from './wireFilter.ts'

/** One line of the wire desk. Times are ISO moments. */
export const wireRow = z.object({
  id: z.string(),
  source: z.object({ id: z.string(), code: z.string(), name: z.string(), owner: z.string() }),
  headline: z.string(),
  /** How its text goes on after the headline; empty for none. */
  opening: z.string(),
  language: z.string(),
  receivedAt: z.string(),
  postedAt: z.string().nullable(),
  updatedAt: z.string(),
  state: wireState,
  /** 1 is a flash; null where the source says nothing. */
  urgency: z.number().nullable(),
  revisions: z.number(),
  pictures: z.number(),
  forwardOf: z.string().nullable(),
  /** True when the source tells editors something that is not for print. */
  hasNote: z.boolean(),
  /** Other items that are the same text or nearly so. */
  copies: z.number(),
  /** The earlier item it copies or contradicts: what it says here, and there. */
  alike: z
    .object({
      kind: alikeKind,
      of: z.string(),
      code: z.string(),
      because: z.string(),
      ours: z.string(),
      theirs: z.string(),
    })
    .nullable(),
  /** A later item that contradicts it: what is said here, and there. */
  contradictedBy: z
    .object({ of: z.string(), code: z.string(), ours: z.string(), theirs: z.string() })
    .nullable(),
  story: z
    .object({
      id: z.string(),
      title: z.string(),
      items: z.number(),
      owners: z.number(),
      conflicts: z.number(),
    })
    .nullable(),
  /** How many of our articles rest on it. */
  cited: z.number(),
})
export type WireRow = z.infer<typeof wireRow>
