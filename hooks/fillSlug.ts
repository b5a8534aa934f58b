import { randomUUID } from 'node:crypto'
import type { CollectionBeforeValidateHook } from 'payload'
import { slugOf } from '../src/domain/editions/slugOf.ts'

/**
 * A missing address part is made from the title; one that is there is only put in form. A title
 * without a letter or digit leaves nothing to make one from, and an empty part would be the address
 * of the whole section: chance gives one.
 */
export const fillSlug =
  (title: string): CollectionBeforeValidateHook =>
  ({ data, originalDoc }) => {
    const now = { ...originalDoc, ...data }
    const from = [now.slug, now[title]].filter((one): one is string => typeof one === 'string' && one !== '')
    if (from.length === 0) return data
    return {
      ...data,
      slug: from.map(slugOf).find((one) => one !== '') ?? `untitled-${randomUUID().slice(0, 8)}`,
    }
  }
