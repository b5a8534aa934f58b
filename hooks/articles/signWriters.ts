import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../src/domain/publication/idOf.ts'
import { isEmptyBody } from '../../src/domain/publication/isEmptyBody.ts'

const words = ['headline', 'standfirst', 'body', 'framingNote', 'hero'] as const

const idsOf = (values: unknown): string[] =>
  Array.isArray(values) ? values.map(idOf).filter((id) => id !== null) : []

/** Null, undefined and the editor’s empty state all say nothing. */
const said = (value: unknown): unknown => (isEmptyBody(value) ? null : (value ?? null))

/** Whoever changes the words of an article is on record for it: four eyes need to know which are two of them. */
export const signWriters: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const known = [...idsOf(originalDoc?.editors), ...idsOf(data['editors'])]
  const wrote =
    operation === 'update' &&
    words.some((name) => name in data && !isDeepStrictEqual(said(data[name]), said(originalDoc?.[name])))
  const editors = wrote && req.user ? [...known, req.user.id] : known
  return { ...data, editors: [...new Set(editors)] }
}
