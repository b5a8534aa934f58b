import type { FlattenedField } from 'payload'
import { machineWritten } from './machineWritten.ts'

type Values = Record<string, unknown>

const isMachineWritten = ({ access }: FlattenedField): boolean => access?.update === machineWritten.update

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null

/** The fields that only machines write, those within groups in their groups. */
export const machineWrittenIn = (fields: readonly FlattenedField[]): FlattenedField[] =>
  fields.flatMap((field): FlattenedField[] => {
    if (isMachineWritten(field)) return [field]
    if (field.type !== 'group') return []
    const flattenedFields = machineWrittenIn(field.flattenedFields)
    return flattenedFields.length > 0 ? [{ ...field, flattenedFields }] : []
  })

const pathNamed = (field: FlattenedField, sent: unknown): string | null => {
  if (sent === undefined) return null
  if (field.type !== 'group' || isMachineWritten(field)) return field.name
  const inner = isValues(sent) ? namedIn(field.flattenedFields, sent) : null
  return inner === null ? null : `${field.name}.${inner}`
}

/** The path of the first of these fields that is named at all, with whatever value; null for none. */
export function namedIn(fields: readonly FlattenedField[], data: Values): string | null {
  for (const field of fields) {
    const path = pathNamed(field, data[field.name])
    if (path !== null) return path
  }
  return null
}
