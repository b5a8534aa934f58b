import type { ItemChoice } from './ItemChoice.ts'

/** The story a draft is ordered for: none where one of its items is not of it. */
export const storyOfAll = (
  chosen: readonly Pick<ItemChoice, 'story'>[],
  story: string | null,
): string | null => (chosen.every((item) => item.story === story) ? story : null)
