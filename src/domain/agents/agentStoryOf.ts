import type { StoryView } from '../wire/desk/storyView.ts'
import { agentItemOf } from './agentItemOf.ts'
import { isForAgents } from './agentStates.ts'

/** A story as agents get it, oldest item first, with who contradicts whom. */
export const agentStoryOf = ({ story, rows, independent, conflicts, isMore }: StoryView) => ({
  story,
  independent,
  items: rows.filter(isForAgents).map(agentItemOf),
  conflicts: conflicts
    .filter(({ here, there }) => isForAgents(here) && isForAgents(there))
    .map(({ here, there, says, other }) => ({ item: here.id, says, otherItem: there.id, otherSays: other })),
  isMore,
})
