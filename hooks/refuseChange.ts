import type { CollectionBeforeChangeHook } from 'payload'
import { ActRefused } from '../src/errors/ActRefused.ts'

/** What is recorded once stays as it was recorded. */
export const refuseChange: CollectionBeforeChangeHook = ({ collection, operation, data }) => {
  if (operation === 'update')
    throw new ActRefused('insert-only', `${collection.slug} are written once and never changed.`)
  return data
}
