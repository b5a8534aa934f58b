import type { CollectionBeforeChangeHook } from 'payload'
import { isTakenBack } from '../../src/domain/wire/isTakenBack.ts'
import { ActRefused } from '../../src/errors/ActRefused.ts'
import type { WireItem } from '../../src/generated/payload-types.ts'

/**
 * What its source canceled or withheld stays so: nobody lets it be printed again by hand, and a machine
 * that stores another revision leaves the state alone.
 */
export const keepTakenBack: CollectionBeforeChangeHook<WireItem> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = operation === 'update' ? originalDoc?.state : undefined
  if (!isTakenBack(before) || data.state === undefined || isTakenBack(data.state)) return data
  if (!req.user) return { ...data, state: before }
  throw new ActRefused(
    'wire-taken-back',
    `Its source has ${before} this item, and that stands. Wait for the source to send it anew, and cite that.`,
  )
}
