import type { PackItem } from './evidencePack.ts'

/** Whether an item is known to be in another language than the paper’s. */
export const isForeign = ({ language }: Pick<PackItem, 'language'>): boolean =>
  !(language ?? 'en').toLowerCase().startsWith('en')
