import { z } from 'zod'
import { wireState } from './wireFilter.ts'
import { wireRow } from './wireRow.ts'

/** What an item said from one moment on. */
const wireChange = z.object({
  sequence: z.number(),
  seenAt: z.string(),
  headline: z.string(),
  text: z.string(),
  /** True when the text goes on and only its beginning is handed out. */
  isCut: z.boolean(),
})

/** That its source took it back or sent it again, and when that was seen. */
const wireStateChange = z.object({
  at: z.string(),
  /** Null for one that came taken back already. */
  before: wireState.nullable(),
  state: wireState,
  /** True when somebody of the staff said so, false when the wire brought it. */
  isByHand: z.boolean(),
})

/** An item as the desk reads it: the row and all that stands behind it. */
export const wireDetail = z.object({
  row: wireRow,
  /** What it says now, from its beginning. */
  text: z.string(),
  /** How many characters at its end are not handed out. */
  textLeftOut: z.number(),
  author: z.string(),
  /** Where the posted time was read. */
  postedAtBasis: z.enum(['id', 'page', 'feed', 'none']),
  /** What its source tells editors; never printed. */
  note: z.string(),
  /** The address a reader would be shown; null when there is none that is safe to follow. */
  address: z.string().nullable(),
  pictures: z.array(z.object({ url: z.string(), kind: z.string() })),
  /** What it said at first and each of the last times it said something else, oldest first. */
  history: z.array(wireChange),
  /** How it came to stand where it stands with its source, oldest first; what is not on record is not told. */
  states: z.array(wireStateChange),
  /** How many revisions after the first are not handed out. */
  historyLeftOut: z.number(),
  /** The item it copies or contradicts, and those that copy or contradict it. */
  alike: z.array(wireRow),
  articles: z.array(z.object({ id: z.string(), headline: z.string() })),
})
export type WireDetail = z.infer<typeof wireDetail>
