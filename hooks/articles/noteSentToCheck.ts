import type { CollectionBeforeChangeHook } from 'payload'

/** How long an article waits for its fact-checker counts from here. */
export const noteSentToCheck: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data['stage'] === 'in-check' && originalDoc?.stage !== 'in-check'
    ? { ...data, sentToCheckAt: new Date().toISOString() }
    : data
