/** What is read after somebody asked for an item: that one, or nothing when it was read already. */
export const readsNext = (read: string | null, asked: string): string | null =>
  read === asked ? null : asked
