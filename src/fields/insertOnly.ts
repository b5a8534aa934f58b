import type { CollectionConfig } from 'payload'
import { refuseChange } from '../../hooks/refuseChange.ts'
import { refuseRemoval } from '../../hooks/refuseRemoval.ts'

/** The hooks of a record that is written once: no door changes or removes it. */
export const insertOnly = {
  beforeChange: [refuseChange],
  beforeDelete: [refuseRemoval],
} satisfies CollectionConfig['hooks']
