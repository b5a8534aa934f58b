import { z } from 'zod'

/** What an editor can decide about stories; `StoryDecision` says what each means. */
export const storyDecisionKind = z.enum(['merge', 'split', 'pin', 'not-this-story'])
