import { asAsker } from '../wireDesk/Asker.ts'
import type { Agent } from './Agent.ts'

/** Every source: who it is and whose. */
export const listSources = async (agent: Agent) => {
  const { docs } = await agent.payload.find({
    collection: 'sources',
    sort: 'code',
    select: { code: true, name: true, platform: true, owner: true, stance: true },
    ...asAsker(agent),
  })
  return {
    sources: docs.map(({ id, code, name, platform, owner, stance }) => ({
      ...{ id, code, name, platform, owner, stance: stance ?? null },
    })),
  }
}
