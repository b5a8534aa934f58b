import type { CollectionBeforeChangeHook } from 'payload'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/** A number belongs to a day: once printed, an edition keeps both and is never planned again. */
export const keepEditionDay: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation === 'create' && data['status'] !== undefined && data['status'] !== 'planning' && req.user)
    throw new ActRefused('edition-unprinted', 'A new edition is in planning; printing opens it.')
  if (!originalDoc?.printedAt) return refuseOpening(data, originalDoc, req.context)
  if (data['date'] !== undefined && data['date'] !== originalDoc.date)
    throw new ActRefused('edition-printed', 'This edition is printed: its day stays as it is.')
  if (data['status'] === 'planning' || data['status'] === 'void')
    throw new ActRefused('edition-printed', 'This edition is printed: it can be open or closed, nothing else.')
  return data
}

const refuseOpening = (
  data: Record<string, unknown>,
  before: { status?: unknown } | undefined,
  context: Record<string, unknown>,
) => {
  const opens = data['status'] === 'open' || data['status'] === 'closed'
  if (before && opens && data['status'] !== before.status && !context['printedBy'])
    throw new ActRefused('edition-unprinted', 'Only printing opens an edition.')
  return data
}
