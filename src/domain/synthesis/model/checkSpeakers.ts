import type { EvidencePack } from '../evidencePack.ts'
import type { SentenceFinding } from '../synthesisDraft.ts'
import { namedSources, sourcesCited } from './namedSources.ts'
import type { RewrittenSentence } from './parseWritten.ts'

/**
 * A source that a sentence names speaks for itself: one of its own sentences is cited, or a source that is
 * cited is named beside it (“NORDWIRE reported, according to COASTDESK”). What one writes in the name of
 * another is not the other’s word.
 */
export const checkSpeakers = (
  { text, cites }: Pick<RewrittenSentence, 'text' | 'cites'>,
  pack: EvidencePack,
): SentenceFinding[] => {
  const cited = sourcesCited(cites, pack)
  const named = namedSources(text, pack)
  if (named.some(({ source }) => cited.has(source))) return []
  return named.map(({ source, start, end }) => ({
    code: 'name-unsupported',
    start,
    end,
    message: `No sentence of ${source} is cited. Name who says it, or cite what ${source} says.`,
  }))
}
