import type { FieldHook } from 'payload'

/** JSON's null for a list is an empty one: Payload's SQLite adapter looks into a list without asking whether there is any. */
export const emptyList: FieldHook = ({ value }) => (value === null ? [] : value)
