import type { Payload, PayloadRequest } from 'payload'
import type { Synthesis } from '../../generated/payload-types.ts'
import { changeSynthesis, type SynthesisChange } from './changeSynthesis.ts'
import { RunOver } from './RunOver.ts'

/** A run at work, and a request in the name of whoever ordered it. */
export interface RunningSynthesis {
  payload: Payload
  req: PayloadRequest
  run: Synthesis
}

/** Writes to a run’s record while it runs. @throws RunOver once it is over for others */
export const noteOnRun = async (
  { payload, run: { id } }: Pick<RunningSynthesis, 'payload' | 'run'>,
  data: SynthesisChange,
): Promise<Synthesis> => {
  const run = await changeSynthesis(payload, id, ({ state }) => (state === 'running' ? data : null))
  if (!run) throw new RunOver()
  return run
}
