import type { GlobalBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { refuseMalformedValues } from './refuseMalformedValues.ts'

const withData = z.object({ data: z.unknown() })

/** Settings every page is made with: a value they could not be read back with would stop the paper. */
export const refuseMalformedSettings: GlobalBeforeOperationHook = ({ args, global, operation }) => {
  if (operation !== 'update') return
  refuseMalformedValues(global.flattenedFields, withData.safeParse(args).data?.data)
}
