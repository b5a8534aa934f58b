import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'

const namesRev = z.object({ data: z.object({ rev: z.number() }) })

/** Later hooks find the stored count where none was sent: only the operation knows what a save has seen. */
export const noteSeenRev: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update') req.context['namesRev'] = namesRev.safeParse(args).success
}
