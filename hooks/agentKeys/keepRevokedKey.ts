import type { CollectionBeforeChangeHook } from 'payload'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/** A key that was revoked is a record: it is never opened again. */
export const keepRevokedKey: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (originalDoc?.revokedAt)
    throw new ActRefused('key-revoked', 'This key was revoked and stays so. Make another one.')
  return data
}
