import type { WireItem } from './wireItem.ts'

/** A notice that takes an item back often comes without its text: the words on file stay as they are. */
export const bringsWords = ({ withdrawn, text }: Pick<WireItem, 'withdrawn' | 'text'>): boolean =>
  withdrawn === null || text.trim() !== ''
