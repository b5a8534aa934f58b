import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { brokenTextIn } from '../src/domain/publication/brokenTextIn.ts'
import { wrongTypeIn } from '../src/domain/publication/wrongTypeIn.ts'
import { InputRefused } from '../src/errors/InputRefused.ts'

const withData = z.object({ data: z.unknown() })

/**
 * Text that databases and RFC 8785 cannot keep as it is does not come in, nor a value of another type
 * than its field: Payload stores an object where text is asked for, or breaks on it.
 */
export const refuseMalformedInput: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if (operation !== 'create' && operation !== 'update') return
  const data = withData.safeParse(args).data?.data
  const broken = brokenTextIn(data)
  if (broken !== null)
    throw new InputRefused(
      'text-broken',
      broken,
      `${broken} holds characters that are no text. Type that passage again.`,
    )
  const wrong = wrongTypeIn(collection.flattenedFields, data)
  if (wrong !== null) throw new InputRefused('type-wrong', wrong, `${wrong} takes another kind of value.`)
}
