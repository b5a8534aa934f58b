/** Hours within which items are held against one another. */
export const storyWindow = 72
