import type { PayloadRequest } from 'payload'
import { UnknownSynthesis } from '../../errors/UnknownSynthesis.ts'
import type { Synthesis } from '../../generated/payload-types.ts'
import { findSynthesis } from './changeSynthesis.ts'

/** The record of a run. @throws UnknownSynthesis where there is none */
export const requireSynthesis = async ({ payload }: PayloadRequest, id: string): Promise<Synthesis> => {
  const run = await findSynthesis(payload, id)
  if (!run) throw new UnknownSynthesis()
  return run
}
