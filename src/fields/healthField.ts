import type { Field } from 'payload'
import { machineWritten } from '../access/machineWritten.ts'
import { pollOutcome } from '../domain/wire/pollOutcome.ts'
import { sourceState } from '../domain/wire/sourceState.ts'
import { choices } from './choices.ts'
import { momentField } from './momentField.ts'
import { readOnlyText } from './readOnlyText.ts'
import { whenFilled } from './whenFilled.ts'

/** How fresh a source is, by its own rhythm, and what the last poll of it found. */
export const healthField: Field = {
  name: 'health',
  type: 'group',
  access: machineWritten,
  admin: { readOnly: true, description: 'Kept by the wire.' },
  fields: [
    {
      name: 'status',
      type: 'select',
      index: true,
      options: choices(sourceState.options),
      admin: { description: 'By its own rhythm: what is usual for it at this hour of the week.' },
    },
    momentField('lastItemAt', { readOnly: true }),
    momentField('polledAt', { label: 'Last poll or delivery', readOnly: true }),
    {
      name: 'outcome',
      type: 'select',
      label: 'It ended',
      options: choices(pollOutcome.options),
      admin: { readOnly: true, condition: whenFilled('outcome') },
    },
    readOnlyText('said', {
      label: 'In words',
      description: 'What the last poll found, or the last delivery brought.',
    }),
    { name: 'rhythm', type: 'json', admin: { hidden: true } },
  ],
}
