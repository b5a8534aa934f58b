import type { Payload } from 'payload'
import { setTimeout as pause } from 'node:timers/promises'
import { ActRefused } from '../../errors/ActRefused.ts'
import type { Synthesis } from '../../generated/payload-types.ts'
import { underKeptClaim } from '../underKeptClaim.ts'

/** Milliseconds: how long whoever changes a run holds it, and how long others wait for it. */
const holds = 20_000
const patience = 30_000
const pace = 50

/** The record of a run; null when there is none. */
export const findSynthesis = (payload: Payload, id: string): Promise<Synthesis | null> =>
  payload
    .findByID({ collection: 'syntheses', id, depth: 0, disableErrors: true })
    // MongoDB refuses to look for what has not the form of an id.
    .catch(() => null)

/**
 * Does what only one may do with a run at a time, in all processes: its end, the filling of its article
 * and a cancel never cross.
 * @throws ActRefused (`save-busy`) when others always held it.
 */
export const aloneWithSynthesis = async <Result>(
  payload: Payload,
  id: string,
  act: () => Promise<Result>,
): Promise<Result> => {
  const end = Date.now() + patience
  do {
    const done = await underKeptClaim(payload, { name: `synthesis:${id}`, holds }, async () => ({
      result: await act(),
    }))
    if (done) return done.result
    await pause(pace)
  } while (Date.now() < end)
  throw new ActRefused('save-busy', 'This synthesis is being written to at the very moment. Try again.')
}

/** What is written to a run’s record. */
export type SynthesisChange = Partial<Omit<Synthesis, 'id'>>

/** Writes to a run’s record without asking who else does: only for whoever is alone with it. */
export const writeSynthesis = (payload: Payload, id: string, data: SynthesisChange): Promise<Synthesis> =>
  payload.update({ collection: 'syntheses', id, data, depth: 0 })

/**
 * Writes what follows from a run as it stands at that moment; null where that is nothing.
 * @throws ActRefused (`save-busy`)
 */
export const changeSynthesis = (
  payload: Payload,
  id: string,
  decide: (run: Synthesis) => SynthesisChange | null,
): Promise<Synthesis | null> =>
  aloneWithSynthesis(payload, id, async () => {
    const run = await findSynthesis(payload, id)
    const data = run && decide(run)
    return data ? writeSynthesis(payload, id, data) : null
  })
