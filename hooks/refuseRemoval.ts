import type { CollectionBeforeDeleteHook } from 'payload'
import { ActRefused } from '../src/errors/ActRefused.ts'

/** What is recorded once is never removed. */
export const refuseRemoval: CollectionBeforeDeleteHook = ({ collection }) => {
  throw new ActRefused('insert-only', `${collection.slug} are written once and never removed.`)
}
