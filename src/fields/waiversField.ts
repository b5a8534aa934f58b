import type { Field } from 'payload'
import { machineWritten } from '../access/machineWritten.ts'
import { waivableCode } from '../domain/publication/waiver.ts'
import { choices } from './choices.ts'
import { momentField } from './momentField.ts'

/** Findings a publisher answers for by name, with a reason that readers see. */
export const waiversField: Field = {
  name: 'waivers',
  type: 'array',
  access: machineWritten,
  hooks: { beforeDuplicate: [() => []] },
  admin: {
    readOnly: true,
    condition: (data) => Array.isArray(data['waivers']) && data['waivers'].length > 0,
    description: 'What a publisher waived, and why. Readers see it on the provenance page.',
  },
  fields: [
    { name: 'code', type: 'select', required: true, options: choices(waivableCode.options) },
    { name: 'link', type: 'relationship', relationTo: 'provenance-links' },
    { name: 'reason', type: 'textarea', required: true, minLength: 20, maxLength: 2000 },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    momentField('at', { label: 'Waived at' }),
  ],
}
