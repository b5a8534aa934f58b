import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'
import { isDeepStrictEqual } from 'node:util'
import { relatedIds } from '../src/domain/publication/relatedIds.ts'
import { findMissing } from '../src/commands/findMissing.ts'
import { InputRefused } from '../src/errors/InputRefused.ts'

const isRelation = (field: FlattenedField) => field.type === 'relationship' || field.type === 'upload'

/** A document that names another one names one that exists, and one where one is asked for. */
export const refuseUnknownRelation: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  for (const field of collection.flattenedFields.filter(isRelation)) {
    if (!('relationTo' in field) || typeof field.relationTo !== 'string') continue
    const value: unknown = data[field.name]
    if (isDeepStrictEqual(value, originalDoc?.[field.name])) continue
    const ids = relatedIds(value, field.hasMany === true)
    if (ids === null) throw new InputRefused('relation-unreadable', field.name, `${field.name} takes an id.`)
    const [missing] = await findMissing(req, field.relationTo, ids)
    if (missing !== undefined)
      throw new InputRefused(
        'relation-unknown',
        field.name,
        `${field.name}: nothing of ${field.relationTo} has the id “${missing}”.`,
      )
  }
  return data
}
