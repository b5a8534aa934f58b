import type { SynthesisView } from '../../domain/synthesis/synthesisView.ts'
import { counted } from '../counted.ts'
import { wholeTime } from '../factCheck/wholeTime.ts'

type Made = Pick<SynthesisView, 'synthesis' | 'independent'>

const writerOf = ({ engine, model }: SynthesisView['synthesis']): string => {
  if (engine === 'extractive') return 'Drafted from its sources’ own sentences, without a model,'
  return model === null ? 'Drafted by a language model' : `Drafted by the language model ${model}`
}

const costOf = ({ tokensIn, tokensOut, cost }: SynthesisView['synthesis']): string => {
  if (tokensIn === null && tokensOut === null) return ''
  const tokens = `${String((tokensIn ?? 0) + (tokensOut ?? 0))} tokens`
  return ` It took ${cost === null ? tokens : `${tokens}, $${cost.toFixed(4)}`}.`
}

/** How a draft was made, in a sentence or two: by what, from how much, for whom, when. */
export const madeSentence = ({ synthesis, independent }: Made): string => {
  const items = counted(synthesis.items, 'wire item', 'wire items')
  const origins = counted(independent, 'independent origin', 'independent origins')
  const by = synthesis.by ? ` for ${synthesis.by.name}` : ''
  const agent = synthesis.agent === null ? '' : `Suggested by the agent ${synthesis.agent}. `
  const at = wholeTime(synthesis.endedAt ?? synthesis.createdAt)
  return `${agent}${writerOf(synthesis)} from ${items} of ${origins}${by}, ${at}.${costOf(synthesis)}`
}
