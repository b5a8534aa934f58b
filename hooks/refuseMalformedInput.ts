import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { refuseMalformedValues } from './refuseMalformedValues.ts'

const withData = z.object({ data: z.unknown() })

/** No document takes in what could not be stored, or not be read again, whichever door it comes by. */
export const refuseMalformedInput: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if (operation !== 'create' && operation !== 'update') return
  refuseMalformedValues(collection.flattenedFields, withData.safeParse(args).data?.data)
}
