import type { Decided } from './useStoryDecisions.ts'

/** By the id of the story whose page comes next. */
const handed = new Map<string, Decided>()

/** Leaves a decision to the page of the story it led to: what is said of it, and how it is taken back. */
export const handOver = (story: string, decided: Decided): void => void handed.set(story, decided)

/** What was left to the page of this story, once. */
export const takeHandedOver = (story: string): Decided | undefined => {
  const decided = handed.get(story)
  handed.delete(story)
  return decided
}
