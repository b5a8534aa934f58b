import { idOf } from '../../domain/publication/idOf.ts'
import type { StoryChoice } from '../../domain/wire/desk/storyView.ts'
import { asAsker, type Asker } from './Asker.ts'
import { storyLineOf } from './listStories.ts'

const most = 12
/** Items looked through for one of each story; a longer story hides none of the others for long. */
const mostItems = 500

/** The latest stories whose titles hold these words, each with an item of it: decisions name items. */
export const listStoryChoices = async (asker: Asker, words: string): Promise<StoryChoice[]> => {
  const { payload, user } = asker
  const { docs } = await payload.find({
    collection: 'stories',
    where: words === '' ? {} : { title: { like: words } },
    sort: '-lastSeenAt',
    limit: most,
    depth: 0,
    joins: false,
    overrideAccess: false,
    user,
  })
  const items = await payload.find({
    collection: 'wire-items',
    where: { story: { in: docs.map(({ id }) => id) } },
    limit: mostItems,
    joins: false,
    select: { story: true },
    ...asAsker(asker),
  })
  const itemOf = new Map(items.docs.map(({ id, story }) => [idOf(story), id]))
  return docs.flatMap((story) => {
    const item = itemOf.get(story.id)
    return item === undefined ? [] : [{ ...storyLineOf(story), item }]
  })
}
