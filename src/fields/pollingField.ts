import type { Field } from 'payload'
import { machineWritten } from '../access/machineWritten.ts'
import { usualMinutes } from '../domain/wire/usualMinutes.data.ts'
import { checkPolledAddress } from './checkPolledAddress.ts'
import { momentField } from './momentField.ts'

/** How a source is polled: the editor's choice, and where the machine is with it. */
export const pollingField: Field = {
  name: 'polling',
  type: 'group',
  fields: [
    { name: 'enabled', type: 'checkbox', label: 'Poll this source', defaultValue: false, index: true },
    {
      name: 'address',
      type: 'text',
      label: 'Address that is polled',
      validate: checkPolledAddress,
      admin: {
        description:
          'Where its RSS, Atom, RDF or JSON Feed document lies. Leave it empty for Telegram, Mastodon, Bluesky and X: the handle is enough.',
      },
    },
    {
      name: 'minutes',
      type: 'number',
      label: 'Minutes between polls',
      min: 1,
      max: 1440,
      defaultValue: usualMinutes,
    },
    { ...momentField('nextAt', { label: 'Next poll', index: true, readOnly: true }), access: machineWritten },
    { name: 'faults', type: 'number', access: machineWritten, admin: { hidden: true } },
    { name: 'cursor', type: 'json', access: machineWritten, admin: { hidden: true } },
  ],
}
