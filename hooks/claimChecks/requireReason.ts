import type { CollectionBeforeChangeHook } from 'payload'
import { refuseWithoutReason } from '../refuseWithoutReason.ts'

/** A claim is disputed or asked about with the reason, by whatever door the word comes. */
export const requireReason: CollectionBeforeChangeHook = ({ data }) => {
  refuseWithoutReason(data, 'note')
  return data
}
