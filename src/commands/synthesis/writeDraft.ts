import { environment } from '../../adapters/environment.ts'
import { modelEngine } from '../../adapters/model/modelEngine.ts'
import type { EvidencePack } from '../../domain/synthesis/evidencePack.ts'
import { extractDraft } from '../../domain/synthesis/extractDraft.ts'
import type { SynthesisDraft } from '../../domain/synthesis/synthesisDraft.ts'
import type { SynthesisOrder } from '../../domain/synthesis/synthesisOrder.ts'
import { ActRefused } from '../../errors/ActRefused.ts'

/** A draft, and what it took where a model wrote it. */
export interface WrittenDraft {
  draft: SynthesisDraft
  model: string | null
  promptSha256: string | null
  tokensIn: number | null
  tokensOut: number | null
  /** In US dollars; null where nobody knows a price. */
  cost: number | null
}

interface Writing {
  pack: EvidencePack
  order: SynthesisOrder
  /** Cuts a model off. */
  signal: AbortSignal
  onStep: (words: string) => void
  /** Tokens that models read and wrote today (UTC), in all processes. */
  spentToday: number
}

const unmodelled = { model: null, promptSha256: null, tokensIn: null, tokensOut: null, cost: null }

/**
 * Has the engine that was ordered write a draft.
 * @throws ModelRefused for what a model refused or broke; whatever `signal` was aborted with
 */
export const writeDraft = async ({ pack, order, ...run }: Writing): Promise<WrittenDraft> => {
  if (order.engine === 'extractive') return { draft: extractDraft(pack, order), ...unmodelled }
  const engine = modelEngine(environment())
  if (!engine) throw new ActRefused('model-missing', 'No language model is configured here any more.')
  return engine.draft(pack, order, run)
}
