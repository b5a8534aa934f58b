import type { z } from 'zod'
import type { Agent } from '../../commands/agents/Agent.ts'
import { findArticles, readArticle } from '../../commands/agents/findArticles.ts'
import { findItems, readItem } from '../../commands/agents/findItems.ts'
import { findStories, readStoryForAgent } from '../../commands/agents/findStories.ts'
import { listSources } from '../../commands/agents/listSources.ts'
import { proposeDraft } from '../../commands/agents/proposeDraft.ts'
import { readProposal } from '../../commands/agents/readProposal.ts'
import { agentQuestions } from '../../domain/agents/agentQuestions.ts'
import type { AgentRight } from '../../domain/agents/agentRight.ts'

const { byId, draftProposed, itemsAsked, nothing, titlesAsked } = agentQuestions

/** Something an agent can ask for. */
export interface AgentTool {
  name: string
  description: string
  input: z.ZodObject
  /** What its key must allow; null for every key. */
  right: AgentRight | null
  /** True where nothing is changed by it. */
  reads: boolean
  /** Null where what is asked for is not there. */
  answer: (agent: Agent, asked: unknown) => Promise<unknown>
}

interface Told<Input extends z.ZodObject> extends Omit<AgentTool, 'input' | 'answer' | 'right' | 'reads'> {
  input: Input
  answer: (agent: Agent, asked: z.infer<Input>) => Promise<unknown>
  right?: AgentRight
  reads?: boolean
}

/** What is asked is read again by its own shape: whoever calls may have read it by another, or not at all. */
const tool = <Input extends z.ZodObject>(told: Told<Input>): AgentTool => ({
  right: null,
  reads: true,
  ...told,
  answer: (agent, asked) => told.answer(agent, told.input.parse(asked)),
})

/**
 * All that agents can do here. Whatever is not in this list is not reachable with a key: to print, clear,
 * verify, waive, schedule, kill, change or remove anything is in no tool, and no tool takes such an argument.
 */
export const agentTools: readonly AgentTool[] = [
  tool({
    name: 'find_wire_items',
    description: 'Searches the wire, newest arrival first, 100 items a page.',
    input: itemsAsked,
    answer: (agent, asked) => findItems(agent, asked, new Date()),
  }),
  tool({
    name: 'read_wire_item',
    description: 'One wire item with its text, author and address.',
    input: byId,
    answer: (agent, { id }) => readItem(agent, id),
  }),
  tool({
    name: 'find_stories',
    description: 'Stories told by two wire items or more, latest first, 50 a page, by words of their titles.',
    input: titlesAsked,
    answer: findStories,
  }),
  tool({
    name: 'read_story',
    description: 'A story: its wire items in order of time, how many are independent, who contradicts whom.',
    input: byId,
    answer: (agent, { id }) => readStoryForAgent(agent, id),
  }),
  tool({
    name: 'list_sources',
    description: 'Every source: code, name, platform, owner, stance.',
    input: nothing,
    answer: listSources,
  }),
  tool({
    name: 'find_articles',
    description: 'Articles in print, by words of their headlines, 50 a page.',
    input: titlesAsked,
    answer: (agent, asked) => findArticles(agent, { ...asked, standing: 'printed' }),
  }),
  tool({
    name: 'read_article',
    description: 'The printed text of an article.',
    input: byId,
    answer: (agent, { id }) => readArticle(agent, { id, standing: 'printed' }),
  }),
  tool({
    name: 'find_drafts',
    description: 'Articles that are not printed yet, by words of their headlines, 50 a page.',
    input: titlesAsked,
    right: 'drafts',
    answer: (agent, asked) => findArticles(agent, { ...asked, standing: 'drafts' }),
  }),
  tool({
    name: 'read_draft',
    description: 'The text of an article that is not printed yet, as it was saved last.',
    input: byId,
    right: 'drafts',
    answer: (agent, { id }) => readArticle(agent, { id, standing: 'drafts' }),
  }),
  tool({
    name: 'propose_draft',
    description:
      'Orders a draft from 1 to 40 wire items, for an editor to take up: sentences of the sources, quoted or attributed, each with its citation. It begins a new article, or waits as a suggestion beside the one that is named, which an editor takes over or drops; nothing in that article changes by itself. Answers the proposal’s id.',
    input: draftProposed,
    right: 'propose',
    reads: false,
    answer: async (agent, asked) => {
      const { id, state } = await proposeDraft(agent, asked, new Date())
      return { proposal: { id, state } }
    },
  }),
  tool({
    name: 'read_proposal',
    description:
      'What became of a draft proposed with this key: its state, and the article once there is one.',
    input: byId,
    right: 'propose',
    answer: (agent, { id }) => readProposal(agent, id),
  }),
]
