import type { Field } from 'payload'
import { machineWritten } from '../access/machineWritten.ts'

const recorded = (field: Field): Field =>
  ({ ...field, access: machineWritten, admin: { ...field.admin, readOnly: true } }) as Field

/** The fields of a record that commands write and people read, but for those people may change. */
export const recordedFields = (byHand: readonly string[], fields: Field[]): Field[] =>
  fields.map((one) => ('name' in one && byHand.includes(one.name) ? one : recorded(one)))
