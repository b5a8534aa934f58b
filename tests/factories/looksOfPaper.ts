import { existsSync } from 'node:fs'
import { buildAssets } from '../../src/site/buildAssets.mjs'

/** Builds the paper's styles where nobody has built them yet. */
export const looksOfPaper = async (): Promise<void> => {
  if (!existsSync('.build/site/assets.json')) await buildAssets()
}
