import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { InputRefused } from '../../src/errors/InputRefused.ts'

const known = z.object({ data: z.object({ _status: z.enum(['draft', 'published']).optional() }).optional() })

/** Payload would store any word as the public state of an article, and the gate knows only one. */
export const refuseUnknownStatus: CollectionBeforeOperationHook = ({ args }) => {
  if (!known.safeParse(args).success)
    throw new InputRefused(
      'status-unknown',
      '_status',
      'The public state of an article is draft or published.',
    )
}
