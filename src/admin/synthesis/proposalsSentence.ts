import type { SynthesisProposal } from '../../domain/synthesis/synthesisView.ts'
import { counted } from '../counted.ts'

const verbs: readonly [SynthesisProposal['kind'], string][] = [
  ['add', 'add'],
  ['change', 'change'],
  ['remove', 'take out'],
]

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.slice(-1).join('')}`

/** What a draft proposes, counted: `add 3 sentences, change 1 and take out 1`; empty for nothing. */
export const proposalsSentence = (proposals: readonly Pick<SynthesisProposal, 'kind'>[]): string => {
  const told = verbs
    .map(([kind, verb]) => ({ verb, count: proposals.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
  return joined(
    told.map(({ verb, count }, at) =>
      at === 0 ? `${verb} ${counted(count, 'sentence', 'sentences')}` : `${verb} ${String(count)}`,
    ),
  )
}
