import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { InputRefused } from '../../src/errors/InputRefused.ts'

const ofSeveral = z.object({
  id: z.undefined().optional(),
  data: z.object({ lineup: z.unknown() }).refine((data) => 'lineup' in data),
})

/** A lineup belongs to one paper: written to several at once it would empty those that are printed. */
export const refuseBulkLineup: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'update' && ofSeveral.safeParse(args).success)
    throw new InputRefused(
      'lineup-of-several',
      'lineup',
      'A lineup is laid out in one edition at a time, in the planner. Nothing was changed.',
    )
}
