import { idOf } from '../../domain/publication/idOf.ts'
import { asAsker } from '../wireDesk/Asker.ts'
import type { Agent } from './Agent.ts'

/** What became of a draft that this key proposed; null for any other. */
export const readProposal = async (agent: Agent, id: string) => {
  const { docs } = await agent.payload.find({
    collection: 'syntheses',
    where: { and: [{ id: { equals: id } }, { agentKey: { equals: agent.key } }] },
    limit: 1,
    select: { state: true, step: true, reason: true, article: true },
    ...asAsker(agent),
  })
  const run = docs[0]
  if (!run) return null
  const { state, step, reason, article } = run
  return { id, state, step: step ?? '', reason: reason ?? null, article: idOf(article) }
}
