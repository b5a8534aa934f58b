import type { ArticleSnapshot } from '../../domain/editions/articleSnapshot.ts'
import type { SynthesisEngine } from '../../domain/synthesis/synthesisOrder.ts'

/** The IPTC’s digital source types in the words of schema.org (IPTCDigitalSourceEnumeration). */
const inSchemaOrg: Readonly<Record<SynthesisEngine, string>> = {
  extractive: 'https://schema.org/AlgorithmicMediaDigitalSource',
  model: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
}

/** What machines read of a machine’s part in the text: a model outweighs the extractive engine. */
export const digitalSourceOf = (article: ArticleSnapshot): object => {
  const drafts = article.format === 'monexus.article/2' ? (article.drafts ?? []) : []
  const [first] = drafts
  if (!first) return {}
  const engine = drafts.some((draft) => draft.engine === 'model') ? 'model' : first.engine
  return { digitalSourceType: inSchemaOrg[engine] }
}
