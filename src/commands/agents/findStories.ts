import type { TitlesAsked } from '../../domain/agents/agentQuestions.ts'
import { agentStoryOf } from '../../domain/agents/agentStoryOf.ts'
import { listStories } from '../wireDesk/listStories.ts'
import { readStory } from '../wireDesk/readStory.ts'
import type { Agent } from './Agent.ts'

/** A page of the stories told by two items or more, the latest first. */
export const findStories = (agent: Agent, { words, page }: TitlesAsked) => listStories(agent, { words, page })

/** A story with its items; null for none. */
export const readStoryForAgent = async (agent: Agent, id: string) => {
  const story = await readStory(agent, id)
  return story && agentStoryOf(story)
}
