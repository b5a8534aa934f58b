import type { TaskConfig } from 'payload'
import { z } from 'zod'
import { runSynthesis } from '../commands/synthesis/runSynthesis.ts'
import { taskOf } from './taskOf.ts'

const input = z.object({ synthesis: z.string() })

/** Carries out one synthesis; queued the moment it is ordered. */
export const synthesise: TaskConfig = {
  ...taskOf({
    slug: 'synthesise',
    run: (payload, given) => runSynthesis(payload, input.parse(given).synthesis),
  }),
  inputSchema: [{ name: 'synthesis', type: 'text', required: true }],
}
