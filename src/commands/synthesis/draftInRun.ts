import type { Payload } from 'payload'
import type { EvidencePack } from '../../domain/synthesis/evidencePack.ts'
import { changeSynthesis, findSynthesis } from './changeSynthesis.ts'
import { spentIn } from './closeSynthesis.ts'
import { requireEngine } from './engineChoices.ts'
import { recordOfSynthesis } from './recordOfSynthesis.ts'
import { RunOver } from './RunOver.ts'
import { noteOnRun, type RunningSynthesis } from './runningSynthesis.ts'
import { spentToday } from './spentToday.ts'
import { writeDraft } from './writeDraft.ts'

/** Milliseconds between two looks whether a run was canceled. */
const watch = 400

/** Aborts as soon as the run is over for others. */
const watchRun = (payload: Payload, id: string): { signal: AbortSignal; end: () => void } => {
  const over = new AbortController()
  const look = async (): Promise<void> => {
    const run = await findSynthesis(payload, id)
    if (run?.state !== 'running') over.abort()
  }
  const timer = setInterval(() => {
    // A look that fails is followed by the next.
    look().catch(() => undefined)
  }, watch)
  return { signal: over.signal, end: () => clearInterval(timer) }
}

/**
 * Has a run’s draft written and keeps it in its record.
 * @throws RunOver when it was canceled meanwhile; what the engine throws
 */
export const draftInRun = async (running: RunningSynthesis, pack: EvidencePack): Promise<void> => {
  const { payload, run } = running
  const { order, draft: kept } = recordOfSynthesis(run)
  if (kept) return
  await requireEngine(payload, order.engine)
  const { signal, end } = watchRun(payload, run.id)
  const onStep = (step: string): void => {
    // What is told on the way may get lost; what the run comes to may not.
    noteOnRun(running, { step }).catch(() => undefined)
  }
  try {
    const written = await writeDraft({
      pack,
      order,
      signal,
      onStep,
      spentToday: await spentToday(payload, order),
    })
    await noteOnRun(running, { ...written, step: 'Writing it to the article' })
  } catch (error) {
    if (!signal.aborted) throw error
    await changeSynthesis(payload, run.id, () => spentIn(error))
    throw new RunOver()
  } finally {
    end()
  }
}
