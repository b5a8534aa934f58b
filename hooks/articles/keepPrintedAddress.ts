import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../src/domain/publication/idOf.ts'
import { ActRefused } from '../../src/errors/ActRefused.ts'

const moved = (before: unknown, after: unknown): boolean =>
  after !== undefined && idOf(before) !== idOf(after)

/** Readers hold the address of a printed article: its section and its own part of it stay. */
export const keepPrintedAddress: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (!originalDoc?.printedAt) return data
  if (moved(originalDoc.slug, data['slug']) || moved(originalDoc.section, data['section']))
    throw new ActRefused(
      'address-printed',
      'This article is printed: its section and address stay as they are.',
    )
  return data
}
