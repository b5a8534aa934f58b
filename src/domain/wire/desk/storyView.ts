import { z } from 'zod'
import type { DifferingNumber } from '../numbers/numbersThatDiffer.ts'
import type { WireRow } from './wireRow.ts'

/** A story in the list. */
export const storyLine = z.object({
  id: z.string(),
  title: z.string(),
  items: z.number(),
  owners: z.number(),
  conflicts: z.number(),
  firstSeenAt: z.string().nullable(),
  lastSeenAt: z.string().nullable(),
})
export type StoryLine = z.infer<typeof storyLine>

/** A story to be picked, with an item of it: decisions name items. */
export const storyChoice = storyLine.extend({ item: z.string() })
export type StoryChoice = z.infer<typeof storyChoice>

/** Two items that contradict each other: what each says, the later one first. */
export interface StoryConflict {
  here: WireRow
  there: WireRow
  says: string
  other: string
  because: string
}

/** A story as its page shows it: who said what when, oldest first. */
export interface StoryView {
  story: StoryLine
  rows: WireRow[]
  /** The first item that speaks for itself, and the last; null where they would say nothing. */
  first: string | null
  latest: string | null
  /** Origins that are independent of one another, as the gate counts them. */
  independent: number
  /** How far each item is a source of its own, in words, by its id. */
  notes: Record<string, string>
  conflicts: StoryConflict[]
  /** Numbers of one measure that its sources give differently. */
  numbers: DifferingNumber[]
  /** True when the story has more items than are shown. */
  isMore: boolean
}
