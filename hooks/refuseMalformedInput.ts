import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { brokenTextIn } from '../src/domain/publication/brokenTextIn.ts'
import { InputRefused } from '../src/errors/InputRefused.ts'

const withData = z.object({ data: z.record(z.string(), z.unknown()) })

/** Text that databases and RFC 8785 cannot keep as it is does not come in. */
export const refuseBrokenText: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return
  const path = brokenTextIn(withData.safeParse(args).data?.data)
  if (path !== null)
    throw new InputRefused(
      'text-broken',
      path,
      `${path} holds characters that are no text. Type that passage again.`,
    )
}
