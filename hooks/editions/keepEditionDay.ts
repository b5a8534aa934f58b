import type { CollectionBeforeChangeHook } from 'payload'
import { refusedEditionChange } from '../../src/domain/editions/refusedEditionChange.ts'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/** A printed number stays with its day, only printing gives one, and a day goes void with a reason only. */
export const keepEditionDay: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const refusal = refusedEditionChange({
    before: originalDoc,
    change: data,
    byPress: Boolean(req.context['printedBy']),
    byHand: Boolean(req.user) && req.context['declaresVoid'] !== true,
  })
  if (refusal) throw new ActRefused('edition-fixed', refusal)
  return data
}
