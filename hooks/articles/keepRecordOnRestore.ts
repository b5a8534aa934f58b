import type { CollectionBeforeChangeHook } from 'payload'

const record = ['clearance', 'waivers', 'schedule', 'sentToCheckAt'] as const

/**
 * An earlier version brings back its words, not what fact-checkers and publishers had said of it: their
 * last word stands, and is void if it was about other words.
 */
export const keepRecordOnRestore: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (req.context['isRestoringVersion'] !== true) return data
  const kept = Object.fromEntries(record.map((name) => [name, originalDoc?.[name]]))
  // What was cleared once is cleared again only by the clearance that is on record now.
  const stage = data['stage'] === 'cleared' && !originalDoc?.clearance?.hash ? 'in-check' : data['stage']
  return { ...data, ...kept, stage }
}
