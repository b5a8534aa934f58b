import { createLocalReq } from 'payload'
import type { DraftProposed } from '../../domain/agents/agentQuestions.ts'
import { orderRequest } from '../../domain/synthesis/orderRequest.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import { InputRefused } from '../../errors/InputRefused.ts'
import type { Synthesis } from '../../generated/payload-types.ts'
import { inTurn } from '../inTurn.ts'
import { recordDeeds } from '../recordDeeds.ts'
import { orderSynthesis } from '../synthesis/orderSynthesis.ts'
import type { Agent } from './Agent.ts'
import { isKnownToAgent } from './findArticles.ts'

const hour = 60 * 60_000

/** Drafts that a key may propose within an hour: more than editors read, fewer than would bury the desk. */
export const mostProposals = 20

const requireRoom = async ({ payload, key }: Agent, now: Date): Promise<void> => {
  const since = new Date(now.getTime() - hour).toISOString()
  const { totalDocs } = await payload.count({
    collection: 'syntheses',
    where: { and: [{ agentKey: { equals: key } }, { createdAt: { greater_than: since } }] },
  })
  if (totalDocs >= mostProposals)
    throw new ActRefused(
      'proposals-exhausted',
      `This key proposed ${String(mostProposals)} drafts within the hour. Wait until editors have seen to them.`,
    )
}

/** @throws InputRefused for an article that is not there, or that the key may not know of: it is told alike */
const requireKnown = async (agent: Agent, article: string | null): Promise<void> => {
  if (article !== null && !(await isKnownToAgent(agent, article)))
    throw new InputRefused('article-unknown', 'article', 'There is no such article.')
}

const order = async (agent: Agent, proposed: DraftProposed, now: Date): Promise<Synthesis> => {
  await requireRoom(agent, now)
  await requireKnown(agent, proposed.article)
  const req = await createLocalReq({ user: agent.user }, agent.payload)
  const asked = orderRequest.parse({ ...proposed, engine: 'extractive' })
  const run = await orderSynthesis(req, asked, { agentKey: agent.key })
  const { items, form, article } = asked
  const details = { agentKey: agent.key, items: items.length, form, ...(article !== null && { article }) }
  await recordDeeds(req, `syntheses/${run.id}`, [{ act: 'draft.proposed', details }])
  return run
}

/**
 * Orders a draft by the extractive engine, in the name of the editor the agent works for: for a new article,
 * or as a suggestion beside one that is there, in which nothing changes before an editor takes it over.
 * @throws ActRefused for too many within the hour, InputRefused for an article the key may not know of, and
 * what `orderSynthesis` throws
 */
export const proposeDraft = (agent: Agent, proposed: DraftProposed, now: Date): Promise<Synthesis> =>
  inTurn(`agent:${agent.key}`, () => order(agent, proposed, now))
