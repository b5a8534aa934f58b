import type { CollectionBeforeChangeHook } from 'payload'

/** A check of a claim carries the name of whoever made it, and the time. */
export const signCheck: CollectionBeforeChangeHook = ({ data, req }) => ({
  ...data,
  by: req.user?.id ?? data['by'],
  at: new Date().toISOString(),
})
