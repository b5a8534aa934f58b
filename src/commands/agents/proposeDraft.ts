import { createLocalReq } from 'payload'
import type { DraftProposed } from '../../domain/agents/agentQuestions.ts'
import { orderRequest } from '../../domain/synthesis/orderRequest.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import type { Synthesis } from '../../generated/payload-types.ts'
import { inTurn } from '../inTurn.ts'
import { recordDeeds } from '../recordDeeds.ts'
import { orderSynthesis } from '../synthesis/orderSynthesis.ts'
import type { Agent } from './Agent.ts'

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

const order = async (agent: Agent, proposed: DraftProposed, now: Date): Promise<Synthesis> => {
  await requireRoom(agent, now)
  const req = await createLocalReq({ user: agent.user }, agent.payload)
  const asked = orderRequest.parse({ ...proposed, engine: 'extractive' })
  const run = await orderSynthesis(req, asked, { agentKey: agent.key })
  const details = { agentKey: agent.key, items: asked.items.length, form: asked.form }
  await recordDeeds(req, `syntheses/${run.id}`, [{ act: 'draft.proposed', details }])
  return run
}

/**
 * Orders a new draft by the extractive engine, in the name of the editor the agent works for; no article that
 * is there already is touched.
 * @throws ActRefused for too many within the hour, and what `orderSynthesis` throws
 */
export const proposeDraft = (agent: Agent, proposed: DraftProposed, now: Date): Promise<Synthesis> =>
  inTurn(`agent:${agent.key}`, () => order(agent, proposed, now))
