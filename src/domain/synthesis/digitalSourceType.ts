import type { SynthesisEngine } from './synthesisOrder.ts'

/** https://cv.iptc.org/newscodes/digitalsourcetype/ */
const list = 'http://cv.iptc.org/newscodes/digitalsourcetype'

/**
 * What the IPTC calls a text with a draft of this engine in it. The extractive engine is an algorithm
 * without any trained data; a model’s sentences stand among people’s, who at least wrote standfirst and
 * framing note, so that no article of ours is purely a model’s.
 */
export const digitalSourceType: Readonly<Record<SynthesisEngine, string>> = {
  extractive: `${list}/algorithmicMedia`,
  model: `${list}/compositeWithTrainedAlgorithmicMedia`,
}
