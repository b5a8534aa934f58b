import type { EvidencePack } from '../evidencePack.ts'
import { judgeSentence } from './judgeSentence.ts'

/** Whether a headline of no editor says only what the evidence of a pack bears: nothing is found in it, no word marked. */
export const headlineHolds = (text: string, pack: EvidencePack): boolean => {
  const cites = pack.items.flatMap(({ sentences }) => sentences.map(({ id }) => id))
  return judgeSentence({ text, cites, type: 'attributed' }, pack).findings.length === 0
}
