import type { CollectionBeforeDeleteHook } from 'payload'
import { ActRefused } from '../src/errors/ActRefused.ts'

/** What is recorded once is never removed, but by what takes its own records with it (`removesWith`). */
export const refuseRemoval: CollectionBeforeDeleteHook = ({ collection, req }) => {
  if (req.context['removesWith'] === collection.slug) return
  throw new ActRefused('insert-only', `${collection.slug} are written once and never removed.`)
}
