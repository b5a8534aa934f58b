import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook, FlattenedField, PayloadRequest } from 'payload'
import { findMissing } from '../src/commands/findMissing.ts'
import { relatedIds } from '../src/domain/publication/relatedIds.ts'
import { InputRefused } from '../src/errors/InputRefused.ts'

type Values = Record<string, unknown>

const checkRelation = async (
  req: PayloadRequest,
  field: FlattenedField,
  [path, value]: [string, unknown],
) => {
  if (!('relationTo' in field) || typeof field.relationTo !== 'string') return
  const ids = relatedIds(value, 'hasMany' in field && field.hasMany === true)
  if (ids === null) throw new InputRefused('relation-unreadable', path, `${path} takes an id.`)
  const [missing] = await findMissing(req, field.relationTo, ids)
  if (missing !== undefined)
    throw new InputRefused('relation-unknown', path, `${path}: there is nothing with the id “${missing}”.`)
}

const rowsOf = (value: unknown): Values[] =>
  Array.isArray(value) ? value.filter((row): row is Values => typeof row === 'object' && row !== null) : []

const checkFields = async (
  req: PayloadRequest,
  fields: FlattenedField[],
  [prefix, data]: [string, Values],
) => {
  for (const field of fields) {
    const value = data[field.name]
    if (field.type === 'array')
      for (const [index, row] of rowsOf(value).entries())
        await checkFields(req, field.flattenedFields, [`${prefix}${field.name}.${index}.`, row])
    else await checkRelation(req, field, [prefix + field.name, value])
  }
}

/** A document that names another one names one that exists, and one where one is asked for. */
export const refuseUnknownRelation: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const before: Values = originalDoc ?? {}
  const changed = collection.flattenedFields.filter(
    (one) => !isDeepStrictEqual(data[one.name], before[one.name]),
  )
  const asked = changed.filter((one) => ['relationship', 'upload', 'array'].includes(one.type))
  await checkFields(req, asked, ['', data])
  return data
}
