import type { Payload } from 'payload'
import type { Synthesis } from '../../generated/payload-types.ts'

/** Of each kind: an agent that suggests often keeps nothing of the newsroom’s own out of sight. */
const most = 20

const done = async (payload: Payload, article: string, isByAgent: boolean): Promise<Synthesis[]> => {
  const { docs } = await payload.find({
    collection: 'syntheses',
    where: {
      and: [
        { article: { equals: article } },
        { state: { equals: 'done' } },
        { agentKey: { exists: isByAgent } },
      ],
    },
    sort: ['-createdAt', '-id'],
    limit: most,
    depth: 0,
    pagination: false,
  })
  return docs
}

/** Runs that came to a draft for an article, the newest first: the newsroom’s own, and what agents suggested. */
export const findDrafts = async (payload: Payload, article: string): Promise<Synthesis[]> => {
  const drafts = await Promise.all([false, true].map((isByAgent) => done(payload, article, isByAgent)))
  return drafts
    .flat()
    .sort((one, other) => other.createdAt.localeCompare(one.createdAt) || other.id.localeCompare(one.id))
}
