import type { CollectionBeforeValidateHook } from 'payload'
import { slugOf } from '../src/domain/editions/slugOf.ts'

/** A missing address part is made from the title; one that is there is only put in form. */
export const fillSlug =
  (title: string): CollectionBeforeValidateHook =>
  ({ data, originalDoc }) => {
    const now = { ...originalDoc, ...data }
    const from: unknown = now.slug || now[title]
    return typeof from === 'string' && from !== '' ? { ...data, slug: slugOf(from) } : data
  }
