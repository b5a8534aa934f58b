import type { CollectionBeforeChangeHook } from 'payload'
import { refusedEditionChange } from '../../src/domain/editions/refusedEditionChange.ts'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/** A printed number stays with its day, and only printing gives one. */
export const keepEditionDay: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const byPress = Boolean(req.context['printedBy'])
  const refusal = refusedEditionChange({ before: originalDoc, change: data, byPress })
  if (refusal) throw new ActRefused('edition-fixed', refusal)
  return data
}
