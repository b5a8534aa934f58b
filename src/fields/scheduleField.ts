import type { Field } from 'payload'
import { machineWritten } from '../access/machineWritten.ts'
import { choices } from './choices.ts'
import { momentField } from './momentField.ts'
import { readOnlyText } from './readOnlyText.ts'

/** The note above them says it in words. */
const toldByNote = (): boolean => false

/** When an article is to be published by itself, and exactly which text. */
export const scheduleField: Field = {
  name: 'schedule',
  type: 'group',
  access: machineWritten,
  hooks: { beforeDuplicate: [() => ({ at: null, hash: null, by: null, state: null, note: null })] },
  admin: {
    position: 'sidebar',
    condition: (data) => Boolean(data['schedule']?.at),
    description: 'It is published at this time if its text is still the one that was cleared.',
  },
  fields: [
    {
      name: 'scheduleNote',
      type: 'ui',
      admin: { components: { Field: '/src/admin/schedule/ScheduleNote#ScheduleNote' } },
    },
    {
      ...momentField('at', { label: 'To be published at', index: true }),
      admin: { readOnly: true, condition: toldByNote },
    },
    readOnlyText('hash', { description: 'The cleared text that was scheduled, by its hash.' }),
    { name: 'by', type: 'relationship', relationTo: 'users', admin: { readOnly: true } },
    {
      name: 'state',
      type: 'select',
      index: true,
      options: choices(['waiting', 'done', 'refused']),
      admin: { readOnly: true, condition: toldByNote },
    },
    {
      ...readOnlyText('note', { description: 'Why it was not published.' }),
      admin: { readOnly: true, condition: toldByNote },
    },
  ],
}
