import type { CollectionBeforeChangeHook } from 'payload'

/** Who added a link is on record, whoever changes it later. */
export const signLink: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => ({
  ...data,
  addedBy: operation === 'create' ? (req.user?.id ?? data['addedBy']) : originalDoc?.addedBy,
})
