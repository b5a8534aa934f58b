import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { InputRefused } from '../src/errors/InputRefused.ts'
import { refuseMalformedValues } from './refuseMalformedValues.ts'

const withData = z.object({ data: z.unknown() })

/** A copy may come without any data of its own; what comes has names for its values. */
const isUnnamed = (data: unknown): boolean =>
  data !== undefined && (typeof data !== 'object' || data === null || Array.isArray(data))

/** No document takes in what could not be stored, or not be read again, whichever door it comes by. */
export const refuseMalformedInput: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if (operation !== 'create' && operation !== 'update') return
  const data = withData.safeParse(args).data?.data
  if (isUnnamed(data))
    throw new InputRefused(
      'object-wanted',
      'body',
      'Send a JSON object: the names of the fields and their values.',
    )
  refuseMalformedValues(collection.flattenedFields, data)
}
