/**
 * What an editor decided about stories. Items are named, never stories: those the machine makes anew at
 * every rebuild, while items stay.
 */
export type StoryDecision =
  /** The stories of these items are one. */
  | { kind: 'merge'; items: readonly string[] }
  /** These items leave their stories and are one of their own. */
  | { kind: 'split'; items: readonly string[] }
  /** These items are in the story of that one. */
  | { kind: 'pin'; items: readonly string[]; to: string }
  /** These items are not in the story of that one: each that is leaves it and stands alone. */
  | { kind: 'not-this-story'; items: readonly string[]; of: string }
