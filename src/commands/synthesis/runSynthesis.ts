import type { Payload } from 'payload'
import type { EvidencePack } from '../../domain/synthesis/evidencePack.ts'
import type { Synthesis } from '../../generated/payload-types.ts'
import { underKeptClaim } from '../underKeptClaim.ts'
import { changeSynthesis, type SynthesisChange } from './changeSynthesis.ts'
import { closeSynthesis } from './closeSynthesis.ts'
import { draftInRun } from './draftInRun.ts'
import { gatherPack } from './gatherPack.ts'
import { placeDraft } from './placeDraft.ts'
import { recordOfSynthesis } from './recordOfSynthesis.ts'
import { requesterOf } from './requesterOf.ts'
import { noteOnRun, type RunningSynthesis } from './runningSynthesis.ts'

/** Milliseconds after which a run whose process went silent may be taken up. */
const holds = 60_000

const now = (): string => new Date().toISOString()

/** A model is not paid twice for one order: whoever ordered decides whether it is asked again. */
const interrupted: SynthesisChange = {
  state: 'failed',
  reason: 'The newsroom was restarted while the model wrote. Nothing was changed; order it again.',
}

/** What is to be done with a run nobody works on; null for one that ended. */
const takeUp = ({ state, engine, draft }: Synthesis): SynthesisChange | null => {
  if (state === 'waiting') return { state: 'running', step: 'Reading the wire items', startedAt: now() }
  if (state !== 'running') return null
  return engine === 'model' && !draft ? { ...interrupted, endedAt: now() } : { step: 'Taken up again' }
}

const gather = async (running: RunningSynthesis): Promise<EvidencePack> => {
  const { req, run } = running
  const { pack: kept } = recordOfSynthesis(run)
  if (kept) return kept
  const pack = await gatherPack(req, run)
  await noteOnRun(running, { pack, packSha256: pack.sha256, step: 'Drafting' })
  return pack
}

const work = async (payload: Payload, run: Synthesis): Promise<void> => {
  const running = { payload, req: await requesterOf(payload, run), run }
  const pack = await gather(running)
  await draftInRun(running, pack)
  await placeDraft(running)
}

/**
 * Carries out an ordered synthesis, or what a crash left of one, to its end: gathers its evidence, has it
 * drafted, and brings the draft to the article. Every step is on its record. Who cancels it is heeded
 * between steps and cuts a model off; a run that failed, was refused or canceled leaves its article as it
 * was. One that ended, or that another process works on, is left alone.
 */
export const runSynthesis = async (payload: Payload, id: string): Promise<void> => {
  await underKeptClaim(payload, { name: `synthesis-run:${id}`, holds }, async () => {
    const run = await changeSynthesis(payload, id, takeUp)
    if (run?.state !== 'running') return
    try {
      await work(payload, run)
    } catch (error) {
      await closeSynthesis(payload, id, error)
    }
  })
}
