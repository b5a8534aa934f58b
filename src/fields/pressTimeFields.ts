import type { Field } from 'payload'
import { machineWritten } from '../access/machineWritten.ts'
import { momentField } from './momentField.ts'
import { whenFilled } from './whenFilled.ts'

const recorded = (field: Field): Field => ({ ...field, access: machineWritten }) as Field

/** When an edition prints by itself, on whose word, which proofed state, and what became of it. */
export const pressTimeFields: Field[] = [
  momentField('pressAt', { label: 'Prints at', readOnly: true, index: true, position: 'sidebar' }),
  {
    name: 'pressBy',
    type: 'relationship',
    relationTo: 'users',
    label: 'Scheduled by',
    admin: { readOnly: true, position: 'sidebar', condition: whenFilled('pressBy') },
  } as const,
  {
    name: 'pressSha256',
    type: 'text',
    label: 'Proofed state to print',
    admin: { readOnly: true, position: 'sidebar', condition: whenFilled('pressSha256') },
  } as const,
  {
    name: 'pressNote',
    type: 'text',
    label: 'What became of it',
    admin: { readOnly: true, position: 'sidebar', condition: whenFilled('pressNote') },
  } as const,
].map(recorded)
