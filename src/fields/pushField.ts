import type { Field } from 'payload'
import { machineWritten } from '../access/machineWritten.ts'

/** How a source signs what it pushes to us: its key is derived anew with every generation. */
export const pushField: Field = {
  name: 'push',
  type: 'group',
  admin: { hidden: true },
  fields: [{ name: 'generation', type: 'number', min: 1, defaultValue: 1, access: machineWritten }],
}
