import { z } from 'zod'
import { isEnded } from '../../domain/synthesis/isEnded.ts'
import type { StoryDraft } from '../../domain/synthesis/storyDraft.ts'
import type { Synthesis } from '../../generated/payload-types.ts'
import { asAsker, type Asker } from '../wireDesk/Asker.ts'

/** More nobody reads beside a story. */
const most = 20

const drafted = z.object({ id: z.string(), headline: z.string().nullish() })

const draftOf = ({ id, state, article }: Pick<Synthesis, 'id' | 'state' | 'article'>): StoryDraft => {
  const about = drafted.safeParse(article).data
  const isGoing = !isEnded(state)
  return about
    ? { key: about.id, isGoing, headline: about.headline ?? null, article: about.id }
    : { key: id, isGoing, headline: null, article: null }
}

/** What was drafted from a story, the newest first: each article once, and runs that go on. */
export const draftsOfStory = async (asker: Asker, story: string): Promise<StoryDraft[]> => {
  const { docs } = await asker.payload.find({
    ...asAsker(asker),
    collection: 'syntheses',
    where: { and: [{ story: { equals: story } }, { state: { in: ['waiting', 'running', 'done'] } }] },
    sort: '-createdAt',
    limit: most,
    depth: 1,
    select: { state: true, article: true },
  })
  const drafts = docs.map(draftOf).filter(({ isGoing, article }) => isGoing || article !== null)
  return drafts.filter(({ key }, at) => drafts.findIndex((one) => one.key === key) === at)
}
