import type { SynthesisState } from './synthesisState.ts'

/** True once nothing more comes of a run by itself. */
export const isEnded = (state: SynthesisState): boolean => state !== 'waiting' && state !== 'running'
