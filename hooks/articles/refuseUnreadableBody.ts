import type { CollectionBeforeValidateHook } from 'payload'
import { parseBody } from '../../src/domain/publication/parseBody.ts'
import { InputRefused } from '../../src/errors/InputRefused.ts'

/** A body the paper could not print is not stored either. */
export const refuseUnreadableBody: CollectionBeforeValidateHook = ({ data }) => {
  if (data?.['body'] === undefined) return data
  const parsed = parseBody(data['body'])
  if (!parsed.ok) throw new InputRefused('body-unreadable', parsed.path, parsed.message)
  return data
}
