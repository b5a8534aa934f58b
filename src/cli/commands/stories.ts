import type { Payload } from 'payload'
import { rebuildStories } from '../../commands/stories/rebuildStories.ts'
import { fileArrivals } from '../../commands/stories/fileArrivals.ts'

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** `monexus stories`: files what is not filed yet; with `rebuild`, gathers the whole wire anew. */
export const stories = async (
  payload: Payload,
  { rebuild }: { rebuild: boolean },
  say: (line: string) => void,
): Promise<number> => {
  if (!rebuild) {
    await fileArrivals(payload)
    say('What came in is filed.')
    return 0
  }
  const done = await rebuildStories(payload)
  const items = counted(done.items, 'wire item', 'wire items')
  const gathered = counted(done.stories, 'story', 'stories')
  const moved = done.moved === 1 ? '1 item is' : `${done.moved} items are`
  say(
    `${items} gathered into ${gathered} of two and more; ${moved} in another story than before, ${done.judgedAnew} linked to other copies.`,
  )
  return 0
}
