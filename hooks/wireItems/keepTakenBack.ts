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
    `This item was ${before} and stays taken back, whatever its source sends under the same id. To print it, ask the source to send it under a new id and cite that item, or cite another one.`,
  )
}
