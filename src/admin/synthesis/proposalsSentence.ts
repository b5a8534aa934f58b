import type { SynthesisProposal } from '../../domain/synthesis/synthesisView.ts'

const words: readonly [SynthesisProposal['kind'], (count: number) => string][] = [
  ['add', (count) => `${String(count)} new`],
  ['change', (count) => `${String(count)} changed`],
  ['remove', (count) => `${String(count)} to go`],
]

/** What a draft proposes, counted: `3 new, 1 changed, 1 to go`; empty for nothing. */
export const proposalsSentence = (proposals: readonly Pick<SynthesisProposal, 'kind'>[]): string =>
  words
    .map(([kind, tell]) => [proposals.filter((one) => one.kind === kind).length, tell] as const)
    .filter(([count]) => count > 0)
    .map(([count, tell]) => tell(count))
    .join(', ')
