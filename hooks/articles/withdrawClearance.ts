import type { CollectionBeforeChangeHook } from 'payload'
import type { Article } from '../../src/generated/payload-types.ts'

const desk: readonly unknown[] = ['draft', 'in-check']

/** Whoever takes a cleared article back to the desk takes the clearance back too, to the letter. */
export const withdrawClearance: CollectionBeforeChangeHook<Article> = ({ data, originalDoc, req }) => {
  const isByHand = Boolean(req.user) && req.context['isRestoringVersion'] !== true
  const takesBack = originalDoc?.stage === 'cleared' && desk.includes(data.stage)
  return isByHand && takesBack ? { ...data, clearance: { ...originalDoc.clearance, hash: null } } : data
}
