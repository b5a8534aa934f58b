import type { Payload } from 'payload'
import { environment } from '../../adapters/environment.ts'
import type { SynthesisChoices } from '../../domain/synthesis/synthesisView.ts'
import type { SynthesisEngine } from '../../domain/synthesis/synthesisOrder.ts'
import { ActRefused } from '../../errors/ActRefused.ts'

const unconfigured = 'No language model is configured here (MONEXUS_MODEL). The extractive engine needs none.'
const forbidden =
  'The newsroom’s policy forbids drafts by a language model. An administrator allows them under Policy.'

/** Whether the policy lets a language model draft. */
const areModelsAllowed = async (payload: Payload): Promise<boolean> =>
  (await payload.findGlobal({ slug: 'policy', depth: 0 })).modelDrafts === 'allowed'

const reasonAgainst = async (payload: Payload): Promise<{ code: string; sentence: string } | null> => {
  if (environment().MONEXUS_MODEL === '') return { code: 'model-missing', sentence: unconfigured }
  return (await areModelsAllowed(payload)) ? null : { code: 'model-forbidden', sentence: forbidden }
}

/** Which engines may draft here and now, and why one may not. */
export const engineChoices = async (payload: Payload): Promise<Pick<SynthesisChoices, 'engines'>> => {
  const against = await reasonAgainst(payload)
  return {
    engines: [
      { engine: 'extractive', isOpen: true, model: null, reason: null },
      {
        engine: 'model',
        isOpen: against === null,
        model: environment().MONEXUS_MODEL || null,
        reason: against?.sentence ?? null,
      },
    ],
  }
}

/** @throws ActRefused (`model-missing`, `model-forbidden`) for an engine that may not draft here */
export const requireEngine = async (payload: Payload, engine: SynthesisEngine): Promise<void> => {
  const against = engine === 'model' ? await reasonAgainst(payload) : null
  if (against) throw new ActRefused(against.code, against.sentence)
}
