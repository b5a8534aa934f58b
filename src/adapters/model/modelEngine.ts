import type { EvidencePack } from '../../domain/synthesis/evidencePack.ts'
import { hashPrompt } from '../../domain/synthesis/model/hashPrompt.ts'
import type { SynthesisDraft } from '../../domain/synthesis/synthesisDraft.ts'
import type { SynthesisOrder } from '../../domain/synthesis/synthesisOrder.ts'
import { ModelRefused, type ModelRefusalCode, type ModelSpending } from '../../errors/ModelRefused.ts'
import { askModel } from './askModel.ts'
import { contentOf } from './contentOf.ts'
import { draftWithModel, type Drafting } from './draftWithModel.ts'
import { ledgerOf, modelOfProcess } from './modelOfProcess.ts'
import { ModelPurse } from './ModelPurse.ts'
import { modelSettings, type ModelSettings } from './modelSettings.ts'
import type { ModelVariables } from './modelVariables.ts'
import { refusalOfFault } from './refusalOfFault.ts'
import { type RunBounds, runBounds } from './runBounds.ts'

export interface ModelDraft extends ModelSpending {
  draft: SynthesisDraft
  /** As it is configured: `anthropic/<model>`. */
  model: string
  /** Of what the model is told and of the order; the pack has a hash of its own. */
  promptSha256: string
}

export interface ModelRun {
  /** Ends the run at any moment. */
  signal: AbortSignal
  /** Hears in words what the run is at. */
  onStep: Drafting['onStep']
  /** Tokens on record for today (UTC), of other processes too; the daily budget counts them. */
  spentToday?: number
}

export interface ModelEngine {
  /** @throws ModelRefused for whatever keeps the model from a draft, within the timeout. */
  draft: (pack: EvidencePack, order: SynthesisOrder, run: ModelRun) => Promise<ModelDraft>
}

const unread: ReadonlySet<ModelRefusalCode> = new Set([
  'model-unreachable',
  'model-busy',
  'model-key-refused',
  'model-unknown',
  'model-failed',
])

/** Whether the server turned the question away; one that was cut short or given up has been read. */
const isUnread = (refusal: unknown): boolean => refusal instanceof ModelRefused && unread.has(refusal.code)

const askWithin =
  (settings: ModelSettings, purse: ModelPurse, { within, until }: RunBounds): Drafting['ask'] =>
  async (prompt) => {
    purse.mustAfford(prompt)
    let isAsked = false
    const turn = async (): Promise<void> => {
      await modelOfProcess().turns.takeRequest(settings.rate, within)
      isAsked = true
    }
    try {
      const answer = await askModel(prompt, settings, { signal: within, until, turn })
      purse.pay(prompt, answer)
      return contentOf(answer)
    } catch (fault) {
      const refusal = refusalOfFault(fault, settings)
      if (isAsked && !isUnread(refusal)) purse.payUnheard(prompt)
      throw refusal
    }
  }

/** Waits for the run before, no longer than a run may take. */
const takeTurn = async (settings: ModelSettings, run: ModelRun): Promise<() => void> => {
  const { turns } = modelOfProcess()
  if (turns.isTaken) await run.onStep('Waiting for another synthesis')
  const bounds = runBounds(settings.timeout, run.signal)
  try {
    return await turns.takeTurn(bounds.within)
  } catch {
    throw new ModelRefused('model-busy', 'Another synthesis is still being written. Try again later.')
  } finally {
    bounds.close()
  }
}

/** What ended a run, with what it had used; what is no refusal stays as it is. */
const endOf = (fault: unknown, { signal }: ModelRun, purse: ModelPurse): unknown => {
  if (signal.aborted) return new ModelRefused('model-canceled', 'The run was canceled.', purse.spent())
  return fault instanceof ModelRefused ? new ModelRefused(fault.code, fault.message, purse.spent()) : fault
}

/**
 * The configured language model; null where there is none. A draft is planned with its evidence, written
 * sentence by sentence and checked; one run is at work in a process at a time. Nothing but the model’s
 * server is asked, and nothing is stored.
 */
export const modelEngine = (environment: ModelVariables): ModelEngine | null => {
  const settings = modelSettings(environment)
  if (!settings) return null
  const draft: ModelEngine['draft'] = async (pack, order, run) => {
    const purse = new ModelPurse(settings, ledgerOf(new Date(), run.spentToday ?? 0))
    const left: (() => void)[] = []
    try {
      left.push(await takeTurn(settings, run))
      const bounds = runBounds(settings.timeout, run.signal)
      left.push(bounds.close)
      const ask = askWithin(settings, purse, bounds)
      const drafted = await draftWithModel({ pack, order, ask, onStep: run.onStep })
      return {
        draft: drafted,
        model: environment.MONEXUS_MODEL,
        promptSha256: hashPrompt(order),
        ...purse.spent(),
      }
    } catch (fault) {
      throw endOf(fault, run, purse)
    } finally {
      for (const leave of left) leave()
    }
  }
  return { draft }
}
