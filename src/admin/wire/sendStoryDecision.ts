import { askNewsroom } from '../askNewsroom.ts'

/** What an editor decides about stories: items are named, and for some an item of the other story. */
export interface GivenDecision {
  kind: 'merge' | 'split' | 'pin' | 'not-this-story'
  items: readonly string[]
  other?: string
}

/** Sends a decision about stories; null when it was done, else the sentence of the refusal. */
export const sendStoryDecision = (api: string, decision: GivenDecision): Promise<string | null> =>
  askNewsroom(`${api}/stories/decisions`, decision)
