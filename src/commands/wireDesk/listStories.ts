import type { Where } from 'payload'
import type { StoryLine } from '../../domain/wire/desk/storyView.ts'
import type { Story } from '../../generated/payload-types.ts'
import type { Asker } from './Asker.ts'

const onPage = 50

interface StoriesAsked {
  page: number
  /** Words of the title; empty for any. */
  words: string
}

export interface StoryPage {
  stories: StoryLine[]
  page: number
  pages: number
  total: number
}

/** A story as a line. */
export const storyLineOf = (story: Story): StoryLine => ({
  id: story.id,
  title: story.title,
  items: story.itemCount ?? 0,
  owners: story.ownerCount ?? 0,
  conflicts: story.conflictCount ?? 0,
  firstSeenAt: story.firstSeenAt ?? null,
  lastSeenAt: story.lastSeenAt ?? null,
})

/** Stories told by two items or more, the latest first. */
export const listStories = async (
  { payload, user }: Asker,
  { page, words }: StoriesAsked,
): Promise<StoryPage> => {
  const where: Where[] = [
    { itemCount: { greater_than_equal: 2 } },
    ...(words === '' ? [] : [{ title: { like: words } }]),
  ]
  const found = await payload.find({
    collection: 'stories',
    where: { and: where },
    sort: '-lastSeenAt',
    limit: onPage,
    page,
    depth: 0,
    joins: false,
    overrideAccess: false,
    user,
  })
  return { stories: found.docs.map(storyLineOf), page, pages: found.totalPages, total: found.totalDocs }
}
