import type { PayloadRequest } from 'payload'
import { decideAtDesk } from './decideAtDesk.ts'
import { readSources } from './gatheredRow.ts'
import { recountStories } from './recountStories.ts'
import { bareItems } from './bareItems.ts'

interface Placed {
  item: string
  /** Ids of stories. */
  before: string | null
  now: string | null
}

const besideOf = async ({ payload }: PayloadRequest, story: string | null, item: string) => {
  if (story === null) return null
  const { docs } = await payload.find({
    ...bareItems,
    where: { and: [{ story: { equals: story } }, { id: { not_equals: item } }] },
    sort: 'postedAt',
    limit: 1,
    select: {},
  })
  return docs[0]?.id ?? null
}

/** Somebody put an item into a story, or took it out, in its form: that is a decision like any other. */
export const followHand = async (req: PayloadRequest, { item, before, now }: Placed): Promise<void> => {
  const other = await besideOf(req, now ?? before, item)
  if (now !== null && other === null) await decideAtDesk(req, { kind: 'split', items: [item], other })
  else if (other !== null)
    await decideAtDesk(req, { kind: now === null ? 'not-this-story' : 'pin', items: [item], other })
  const stories = [before, now].filter((story) => story !== null)
  await recountStories(req.payload, stories, await readSources(req.payload))
}
